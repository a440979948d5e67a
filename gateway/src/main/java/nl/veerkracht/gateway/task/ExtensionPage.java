package nl.veerkracht.gateway.task;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.TaskTerm;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody puts off a task.
 *
 * @param name of whom it is about, as far as the reader may know
 * @param talk whether the family asked for it, and so sees the new day
 * @param until the last day it can be; absent when it cannot be put off, and then there is no form
 * @param back where one goes without doing it
 */
@CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExtensionPage(
        Layout layout,
        String id,
        String what,
        String name,
        Written due,
        TaskTerm term,
        boolean talk,
        @Nullable Written until,
        String back,
        ExtensionForm form)
        implements TemplateInstance {}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about the own school, and what waits for that.
 *
 * @param codes how many codes wait; null when that cannot be told now
 * @param until the last day that is in a school year; null when there is none
 * @param ends whether that is soon, or was already
 * @param calendarMissing whether the calendar cannot be told of now
 * @param feed whether the school is heard of; null when that cannot be told now
 * @param missing how many pupils its roster lacks; null when that cannot be told now
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SchoolPage(
        Layout layout,
        @Nullable Integer codes,
        @Nullable Written until,
        boolean ends,
        boolean calendarMissing,
        @Nullable FeedWord feed,
        @Nullable Integer missing)
        implements TemplateInstance {}

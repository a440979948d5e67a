package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Who of the organisation looked at whom, newest first; a log that is silent says so.
 *
 * @param older where the list goes on
 */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LooksPage(
        Layout layout,
        LookForm form,
        List<Line> looks,
        boolean schoolMissing,
        boolean casesMissing,
        @Nullable String older)
        implements TemplateInstance {

    /**
     * One look.
     *
     * @param name of who looked; null of a program, and of who is on the list of people no more
     * @param action what was asked, such as {@code GET /v1/cases}
     * @param about id of the young person; null when nobody was found
     */
    record Line(
            Written when,
            String account,
            @Nullable String name,
            String roles,
            ActionWord what,
            String action,
            List<Seen> seen,
            @Nullable UUID about,
            @Nullable String purpose,
            int answer) {}

    /**
     * What was decided about data of one class.
     *
     * @param category as the log names it
     */
    record Seen(CategoryWord word, String category, OutcomeWord outcome, String rule) {}
}

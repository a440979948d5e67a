package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.school.CalendarPage.ClosedLine;
import nl.veerkracht.gateway.school.CalendarPage.YearLine;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file as it was understood, before it has effect.
 *
 * @param calendar what would be supplied, as JSON
 * @param gone days without lessons of the present calendar that are not in the file
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadingPage(
        Layout layout,
        String version,
        String calendar,
        List<YearLine> years,
        List<ClosedLine> closed,
        List<ClosedLine> gone,
        List<SkippedLine> skipped)
        implements TemplateInstance {

    /** Something of the file that is not taken. */
    record SkippedLine(@Nullable String name, @Nullable Written from, SkippedBecause why) {}
}

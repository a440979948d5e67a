package nl.veerkracht.gateway.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.SeenWord;
import nl.veerkracht.gateway.remote.LookService;
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

    /** What was decided in the same way by the same rule, about data of these classes. */
    record Seen(List<Category> categories, OutcomeWord outcome, String rule) {
        private record Way(OutcomeWord outcome, String rule) {}

        static List<Seen> of(List<LookService.Seen> verdicts) {
            return verdicts.stream()
                    .collect(groupingBy(
                            verdict -> new Way(OutcomeWord.parse(verdict.outcome()), verdict.rule()),
                            LinkedHashMap::new,
                            mapping(verdict -> Category.of(verdict.category()), toList())))
                    .entrySet()
                    .stream()
                    .map(each -> new Seen(
                            each.getValue(),
                            each.getKey().outcome(),
                            each.getKey().rule()))
                    .toList();
        }
    }

    /**
     * A class of data.
     *
     * @param name as the log has it
     */
    record Category(SeenWord word, String name) {
        static Category of(String name) {
            return new Category(SeenWord.parse(name), name);
        }
    }
}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.SignalWord;
import org.jspecify.annotations.Nullable;

/**
 * By which rules absence becomes a concern at a school.
 *
 * @param version of the school that is shown, for the form
 * @param present the rules in force
 * @param ahead the rules that are to come, the first to come first
 * @param tried what the rules of the form would have changed, once that was asked
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(
        Layout layout,
        Flash.@Nullable Said said,
        String version,
        RuleWords.SaidRules present,
        List<Ahead> ahead,
        RulesForm form,
        List<RearmWord> rearms,
        @Nullable Tried tried)
        implements TemplateInstance {

    /** Rules that are in force from a later day. */
    record Ahead(LocalDate day, Written from, RuleWords.SaidRules rules) {}

    /** What would have been different in this time. */
    record Tried(Written from, Written until, int pupils, List<TriedKind> kinds) {}

    /** Of one kind of signal. */
    record TriedKind(SignalWord word, int now, int then, int gone, int added) {}
}

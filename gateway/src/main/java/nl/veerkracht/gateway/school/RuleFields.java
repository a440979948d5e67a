package nl.veerkracht.gateway.school;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed in the form for rules: a list for each column, in the order of the page. */
public class RuleFields {
    @RestForm
    public @Nullable String version;

    @RestForm
    public @Nullable String from;

    /** The kinds whose rule is used. */
    @RestForm
    public @Nullable List<String> used;

    /** One for each rule that looks back over weeks, in the order of the rules. */
    @RestForm
    public @Nullable List<String> weeks;

    /** One for each rule. */
    @RestForm
    public @Nullable List<String> rearm;

    /** One for each count of each rule. */
    @RestForm
    public @Nullable List<String> comparison;

    @RestForm
    public @Nullable List<String> number;

    /** Whether sick for part of a day counts: anything, or nothing. */
    @RestForm
    public @Nullable String partOfDay;

    /** Whether a signal asks at once for a referral: anything, or nothing. */
    @RestForm
    public @Nullable String referral;

    /** Which button. */
    @RestForm
    public @Nullable String action;

    String typed(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() ? "" : ClosedForm.text(column.get(row));
    }
}

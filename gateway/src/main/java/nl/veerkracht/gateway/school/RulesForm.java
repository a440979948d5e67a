package nl.veerkracht.gateway.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rule;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rule.Criterion;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rule.Window;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rules.Version;
import nl.veerkracht.gateway.remote.OwnSchoolService.WantedRules;
import org.jspecify.annotations.Nullable;

/**
 * The form for rules: what is counted, and over what, is as it was; how many, how long and how often can be changed.
 *
 * @param partOfDayCounts whether sick for part of a day is a sick day
 * @param automaticReferral whether a signal asks at once for a referral
 * @param from the day on which they begin, as typed
 */
record RulesForm(
        List<RuleLine> rules, boolean partOfDayCounts, boolean automaticReferral, String from, List<FormError> errors) {
    private static final String WEEKS = "SCHOOL_WEEKS";
    private static final int MOST_WEEKS = 52;
    private static final int HIGHEST = 200;

    /**
     * One rule.
     *
     * @param weeks as typed; null for a rule that does not look back over weeks
     */
    record RuleLine(
            String kind,
            boolean used,
            String span,
            @Nullable String weeks,
            String rearm,
            List<CountLine> counts) {

        /** Names the field of its weeks. */
        public String weeksId() {
            return "weeks-" + kind;
        }

        public SignalWord word() {
            return SignalWord.parse(kind);
        }
    }

    /** One count of a rule; the id names its field. */
    record CountLine(String id, String measure, String comparison, String number) {}

    /** With what was chosen, and unused what could be chosen as well. */
    static RulesForm of(Version chosen, List<Rule> available, LocalDate from) {
        var used = chosen.rules();
        var unused = available.stream()
                .filter(each -> used.stream().noneMatch(one -> one.kind().equals(each.kind())));
        var lines = new ArrayList<RuleLine>();
        var count = 0;
        for (var rule : Stream.concat(used.stream(), unused).toList()) {
            var counts = new ArrayList<CountLine>();
            for (var each : rule.criteria()) {
                counts.add(new CountLine(
                        "number-" + count++, each.measure(), each.comparison(), String.valueOf(each.number())));
            }
            var weeks = rule.window().span().equals(WEEKS)
                    ? String.valueOf(rule.window().weeks())
                    : null;
            lines.add(
                    new RuleLine(rule.kind(), used.contains(rule), rule.window().span(), weeks, rule.rearm(), counts));
        }
        return new RulesForm(lines, chosen.partOfDayCounts(), chosen.automaticReferral(), from.toString(), List.of());
    }

    /** The same rules, as they were changed on the page. */
    RulesForm filled(RuleFields fields) {
        var lines = new ArrayList<RuleLine>();
        var count = 0;
        var looking = 0;
        for (var rule : rules) {
            var counts = new ArrayList<CountLine>();
            for (var each : rule.counts()) {
                counts.add(new CountLine(
                        each.id(),
                        each.measure(),
                        fields.typed(fields.comparison, count),
                        fields.typed(fields.number, count++)));
            }
            lines.add(new RuleLine(
                    rule.kind(),
                    fields.used != null && fields.used.contains(rule.kind()),
                    rule.span(),
                    rule.weeks() == null ? null : fields.typed(fields.weeks, looking++),
                    fields.typed(fields.rearm, lines.size()),
                    counts));
        }
        return new RulesForm(
                lines, fields.partOfDay != null, fields.referral != null, ClosedForm.text(fields.from), List.of());
    }

    RulesForm checked(LocalDate today, SchoolMessages messages) {
        var wrong = new ArrayList<FormError>();
        for (var rule : used()) {
            if (rule.weeks() != null && number(rule.weeks(), MOST_WEEKS).isEmpty()) {
                wrong.add(new FormError(rule.weeksId(), messages.errorWeeks()));
            }
            rule.counts().stream()
                    .filter(count -> number(count.number(), HIGHEST).isEmpty())
                    .forEach(count -> wrong.add(new FormError(count.id(), messages.errorNumber())));
        }
        if (Dates.typed(from).filter(today::isBefore).isEmpty()) {
            wrong.add(new FormError("from", messages.errorFrom()));
        }
        return new RulesForm(rules, partOfDayCounts, automaticReferral, from, wrong);
    }

    /** Only of a form that was checked. */
    WantedRules wanted() {
        return new WantedRules(
                Dates.typed(from).orElseThrow(),
                used().stream().map(RulesForm::rule).toList(),
                partOfDayCounts,
                automaticReferral);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    private List<RuleLine> used() {
        return rules.stream().filter(RuleLine::used).toList();
    }

    private static Rule rule(RuleLine line) {
        var weeks = line.weeks() == null ? 0 : number(line.weeks(), MOST_WEEKS).orElseThrow();
        return new Rule(
                line.kind(),
                line.counts().stream()
                        .map(count -> new Criterion(
                                count.measure(),
                                count.comparison(),
                                number(count.number(), HIGHEST).orElseThrow()))
                        .toList(),
                new Window(line.span(), weeks),
                line.rearm());
    }

    private static Optional<Integer> number(String typed, int most) {
        return typed.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }
}

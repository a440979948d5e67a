package nl.veerkracht.gateway.school;

import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rule;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rule.Criterion;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rules.Version;

/** Says rules in sentences. */
record RuleWords(SchoolMessages own, Messages messages) {

    /** One rule in words. */
    record Said(String name, String text) {}

    /** The rules of a version in words. */
    record SaidRules(List<Said> rules, boolean partOfDayCounts, boolean automaticReferral) {}

    SaidRules of(Version version) {
        return new SaidRules(
                version.rules().stream().map(this::said).toList(),
                version.partOfDayCounts(),
                version.automaticReferral());
    }

    private Said said(Rule rule) {
        var counts = rule.criteria().stream().map(this::count).collect(Collectors.joining(" " + own.or() + " "));
        var text = own.ruleSentence(
                counts, window(rule), RearmWord.parse(rule.rearm()).in(own));
        return new Said(messages.signal(SignalWord.parse(rule.kind())), text);
    }

    private String count(Criterion criterion) {
        var more = criterion.comparison().equals("MORE_THAN");
        if (criterion.measure().equals("EPISODES")) {
            return more ? own.moreEpisodes(criterion.number()) : own.atLeastEpisodes(criterion.number());
        }
        return more ? own.moreDays(criterion.number()) : own.atLeastDays(criterion.number());
    }

    private String window(Rule rule) {
        return switch (rule.window().span()) {
            case "SCHOOL_WEEKS" -> own.inWeeks(rule.window().weeks());
            case "SCHOOL_YEAR" -> own.inYear();
            default -> own.inEpisode();
        };
    }
}

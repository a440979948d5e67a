package nl.veerkracht.gateway.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.RuleWord;
import nl.veerkracht.gateway.page.SeenWord;
import nl.veerkracht.kit.audit.LookView;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import org.junit.jupiter.api.Test;

class LookLineTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");

    @Test
    void whatHasOneTraceIsOneLookWithAllThatWasSeen() {
        var lines = lines(
                look("a", "SCHOOL", "mentor", new Verdict("SIGNAL", Outcome.FULL, "school-sees-its-own-records")),
                look("b", "GGD", "youth-physician", new Verdict("PLAN", Outcome.FULL, "physician-takes-part")),
                look(
                        "a",
                        "SCHOOL",
                        "mentor",
                        new Verdict("ABSENCE", Outcome.FULL, "school-sees-its-own-records"),
                        new Verdict("CARE", Outcome.REFUSED, "not-for-schools")));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).seen())
                .containsExactly(
                        new LookLine.Seen(
                                Outcome.FULL,
                                RuleWord.SCHOOL_SEES_ITS_OWN_RECORDS,
                                List.of(SeenWord.ABSENCE, SeenWord.SIGNAL)),
                        new LookLine.Seen(Outcome.REFUSED, RuleWord.NOT_FOR_SCHOOLS, List.of(SeenWord.CARE)));
    }

    @Test
    void nobodyHidesBehindTheLookOfAnotherOrADayOfLookingBehindOne() {
        var mentor = look("a", "SCHOOL", "mentor");
        var later = new LookView(
                MONDAY.plusSeconds(60), "a", false, "SCHOOL", "99DA00", List.of("mentor"), "GET /", List.of());

        assertThat(lines(later, mentor, look("a", "", "parent"), look("a", "GGD", "mentor")))
                .extracting(LookLine::times)
                .containsExactly(2, 1, 1);
    }

    @Test
    void theSameAgainOnOneDayIsOneLineThatSaysHowOften() {
        var seen = List.of(new Verdict("PLAN", Outcome.FULL, "physician-takes-part"));
        var evening = at(MONDAY.plusSeconds(7200), "c", seen);
        var noon = at(MONDAY.plusSeconds(3600), "b", seen);
        var morning = at(MONDAY, "a", seen);
        var dayBefore = at(MONDAY.minusSeconds(86_400), "a", seen);
        var other = at(MONDAY.plusSeconds(1800), "d", List.of());

        assertThat(lines(evening, noon, morning, dayBefore))
                .extracting(
                        LookLine::times,
                        line -> line.when().iso(),
                        line -> line.since().iso())
                .containsExactly(
                        tuple(3, evening.at().toString(), MONDAY.toString()),
                        tuple(1, dayBefore.at().toString(), dayBefore.at().toString()));
        assertThat(lines(noon, other, morning)).hasSize(3);
    }

    @Test
    void aProgramIsNobodyAndTheFamilyIsNoOrganisation() {
        var lines = lines(look("a", "SCHOOL", "system"), look("b", "", "parent"));

        assertThat(lines.get(0).system()).isTrue();
        assertThat(lines.get(0).roles()).isEmpty();
        assertThat(lines.get(1).who()).isEmpty();
        assertThat(lines.get(1).roles()).isEqualTo("role PARENT");
    }

    @Test
    void whatHasNoWordsYetIsSaidToHaveNone() {
        var lines = lines(look("a", "GGZ", "mentor", new Verdict("SOMETHING", Outcome.FULL, "a-new-rule")));

        assertThat(lines.get(0).seen())
                .containsExactly(new LookLine.Seen(Outcome.FULL, RuleWord.OTHER, List.of(SeenWord.OTHER)));
    }

    private static List<LookLine> lines(LookView... looks) {
        return LookLine.of(List.of(looks), new Organisations(NamesOfWords.ALL, null), new Dates(Language.NL));
    }

    private static LookView at(Instant moment, String trace, List<Verdict> seen) {
        return new LookView(moment, trace, false, "GGD", "99DA00", List.of("youth-physician"), "GET /", seen);
    }

    private static LookView look(String trace, String kind, String role, Verdict... seen) {
        return new LookView(MONDAY, trace, false, kind, "99DA00", List.of(role), "GET /", List.of(seen));
    }
}

package nl.veerkracht.gateway.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.consent.ConsentLine;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.AdviceService.Advice;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Link;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.voice.VoiceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyViewTest {
    private static final UUID PUPIL = UUID.randomUUID();
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();

    @Test
    void whoHasYetToAnswerIsAskedAndReadsWhoElse() {
        var view = view(MOTHER, consent("ASKED", List.of(FATHER), List.of(PUPIL, MOTHER)));

        assertThat(view.running()).isEmpty();
        assertThat(view.questions()).singleElement().satisfies(line -> {
            assertThat(line.awaited()).isEqualTo("you PARENT, relativePupil");
            assertThat(line.given()).isEqualTo("relativeOtherParent (vader)");
            assertThat(line.mayWithdraw()).isFalse();
        });
    }

    @Test
    void toAPupilEveryParentIsAParent() {
        var view = view(PUPIL, consent("ASKED", List.of(MOTHER), List.of(PUPIL, FATHER)));

        assertThat(view.questions()).singleElement().satisfies(line -> {
            assertThat(line.awaited()).isEqualTo("you PUPIL, relativeParent (vader)");
            assertThat(line.given()).isEqualTo("relativeParent");
        });
    }

    @Test
    void whoHasSaidYesCanTakeItBackWhileOthersStillAnswer() {
        var view = view(MOTHER, consent("ASKED", List.of(MOTHER), List.of(PUPIL)));

        assertThat(view.questions()).isEmpty();
        assertThat(view.running()).singleElement().matches(ConsentLine::mayWithdraw);
    }

    @Test
    void whoDidNotDecideHasNothingToAnswerOrTakeBack() {
        var view = view(MOTHER, consent("HOLDS", List.of(PUPIL), List.of()));

        assertThat(view.questions()).isEmpty();
        assertThat(view.running()).singleElement().matches(line -> !line.mayWithdraw() && !line.mayAnswer());
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, true", "WITHDRAWN, true", "EXPIRED, true", "ASKED, false", "GIVEN, false", "HOLDS, false"})
    void whatIsOverStandsApartAndCannotBeTakenBack(String status, boolean over) {
        var view = view(MOTHER, consent(status, List.of(MOTHER), List.of()));

        assertThat(view.over()).hasSize(over ? 1 : 0).noneMatch(ConsentLine::mayWithdraw);
        assertThat(view.running()).hasSize(over ? 0 : 1);
    }

    @Test
    void theLastDayIsTheOneBeforeItNoLongerHolds() {
        var line = view(MOTHER, consent("HOLDS", List.of(MOTHER), List.of()))
                .running()
                .get(0);

        assertThat(line.from().iso()).isEqualTo("2026-11-30");
        assertThat(line.last().iso()).isEqualTo("2027-05-29");
        assertThat(line.why()).isEqualTo("purpose RETURN_TO_SCHOOL");
        assertThat(line.what()).isEqualTo("shared ADVICE");
        assertThat(line.who()).isEqualTo("recipient SCHOOL");
    }

    @Test
    void aRelativeWhoMaySeeSomethingIsCalledAsOfTheFamily() {
        var toFather = new Consent.Recipient("RELATIVE", FATHER.toString());
        var view = view(MOTHER, consent("HOLDS", toFather, List.of(), List.of()));

        assertThat(view.running()).extracting(ConsentLine::who).containsExactly("relativeOtherParent (vader)");
    }

    @Test
    void aSchoolTakesPartWithItsStaff() {
        var view = view(PUPIL, null);

        assertThat(view.helpers()).singleElement().satisfies(helper -> {
            assertThat(helper.who()).isEqualTo("organisation SCHOOL 99DA00");
            assertThat(helper.role()).isEqualTo("schoolRole");
            assertThat(helper.active()).isTrue();
        });
    }

    @Test
    void ofAdviceTheLastIsShown() {
        assertThat(view(PUPIL, null).advice()).isNotNull().satisfies(advice -> {
            assertThat(advice.hours()).isEqualTo(15);
            assertThat(advice.starts()).isNotNull();
            assertThat(advice.toString()).doesNotContain("15");
        });
    }

    private static Advice advice(int hours) {
        return new Advice(
                UUID.randomUUID(),
                new Advice.Organisation("GGD", "1"),
                Instant.EPOCH,
                hours,
                null,
                null,
                null,
                null,
                LocalDate.parse("2026-11-30"),
                LocalDate.parse("2027-01-30"),
                false);
    }

    private static FamilyView view(UUID own, @Nullable Consent consent) {
        var relatives = List.of(
                new Relative(PUPIL, "PUPIL", false, null, true, null),
                new Relative(MOTHER, "PARENT", true, null, true, null),
                new Relative(FATHER, "PARENT", true, "vader", false, null));
        var school = new Participation(
                UUID.randomUUID(), "SCHOOL", "99DA00", null, "school", "ACTIVE", null, null, true, null, null);
        var data = new FamilyData(
                new Link(own, UUID.randomUUID(), own.equals(PUPIL) ? "PUPIL" : "PARENT"),
                Part.shown(Listed.none()),
                Part.shown(Listed.none()),
                Part.shown(new Listed<>(List.of(school), null, null)),
                Part.shown(new Listed<>(relatives, null, null)),
                Part.shown(new Listed<>(consent == null ? List.of() : List.of(consent), null, null)),
                new VoiceData(Part.refused(), Part.refused()),
                Part.shown(new Listed<>(List.of(advice(15), advice(10)), null, null)));
        return new FamilyView(data, NamesOfWords.ALL, new Dates(Language.NL));
    }

    private static Consent consent(String status, List<UUID> given, List<UUID> awaited) {
        return consent(status, new Consent.Recipient("SCHOOL", "99DA00"), given, awaited);
    }

    private static Consent consent(String status, Consent.Recipient recipient, List<UUID> given, List<UUID> awaited) {
        return new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ADVICE",
                "RETURN_TO_SCHOOL",
                recipient,
                LocalDate.parse("2026-11-30"),
                LocalDate.parse("2027-05-30"),
                status,
                given,
                awaited,
                Instant.EPOCH,
                null);
    }
}

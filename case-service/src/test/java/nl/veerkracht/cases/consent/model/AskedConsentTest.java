package nl.veerkracht.cases.consent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pupil who turns sixteen on 1 March, with two parents with custody. */
class AskedConsentTest {
    private static final LocalDate SIXTEEN = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = SIXTEEN.minusMonths(3);
    private static final LocalDate UNTIL = SIXTEEN.plusMonths(3);
    private static final UUID PUPIL = new UUID(0, 1);
    private static final UUID MOTHER = new UUID(0, 2);
    private static final UUID FATHER = new UUID(0, 3);
    private static final PersonFacts FAMILY = new PersonFacts(Set.of(), Set.of())
            .withFamily(
                    SIXTEEN.minusYears(16),
                    Set.of(
                            new Relative(PUPIL, Relation.PUPIL, "pupil", false),
                            new Relative(MOTHER, Relation.PARENT, "mother", true),
                            new Relative(FATHER, Relation.PARENT, null, true)),
                    Set.of());

    @Test
    void itHoldsWhenTheLastOfAllWhoDecideHasSaidYes() {
        assertThat(givenBy().answer(PUPIL, true, TODAY, FAMILY)).isEqualTo(ConsentStatus.ASKED);
        assertThat(givenBy(PUPIL, MOTHER).answer(FATHER, true, TODAY, FAMILY)).isEqualTo(ConsentStatus.HOLDS);
        assertThat(givenBy(PUPIL).awaited(TODAY, FAMILY)).containsExactly(MOTHER, FATHER);
    }

    @Test
    void oneNoIsEnough() {
        assertThat(givenBy(PUPIL, MOTHER).answer(FATHER, false, TODAY, FAMILY)).isEqualTo(ConsentStatus.REFUSED);
    }

    @Test
    void itIsGivenBeforeItHoldsAndExpiresByItself() {
        var consent = givenBy(PUPIL, MOTHER, FATHER);

        assertThat(consent.statusOn(TODAY.minusDays(1), FAMILY)).isEqualTo(ConsentStatus.GIVEN);
        assertThat(consent.statusOn(UNTIL.minusDays(1), FAMILY)).isEqualTo(ConsentStatus.HOLDS);
        assertThat(consent.statusOn(UNTIL, FAMILY)).isEqualTo(ConsentStatus.EXPIRED);
    }

    @Test
    void fromTheSixteenthBirthdayTheYoungPersonDecidesAlone() {
        var parentsOnly = givenBy(MOTHER, FATHER);
        var pupilOnly = givenBy(PUPIL);

        assertThat(pupilOnly.statusOn(SIXTEEN.minusDays(1), FAMILY)).isEqualTo(ConsentStatus.ASKED);
        assertThat(pupilOnly.statusOn(SIXTEEN, FAMILY)).isEqualTo(ConsentStatus.HOLDS);
        assertThat(parentsOnly.awaited(SIXTEEN, FAMILY)).containsExactly(PUPIL);
        assertThatThrownBy(() -> givenBy(PUPIL, MOTHER, FATHER).withdraw(MOTHER, SIXTEEN, FAMILY))
                .isInstanceOf(NotADecider.class);
        givenBy(PUPIL, MOTHER, FATHER).withdraw(MOTHER, SIXTEEN.minusDays(1), FAMILY);
    }

    @Test
    void nobodyAnswersTwiceAndOnlyAYesIsTakenBack() {
        assertThatThrownBy(() -> givenBy(PUPIL).answer(PUPIL, true, TODAY, FAMILY))
                .isInstanceOf(AlreadyAnswered.class);
        assertThatThrownBy(() -> givenBy(PUPIL).withdraw(MOTHER, TODAY, FAMILY)).isInstanceOf(NothingToWithdraw.class);
    }

    @Test
    void aBirthdayClosesWhatIsNotGivenByWhoDecidesThen() {
        assertThat(givenBy(PUPIL, MOTHER, FATHER).closesOn(TODAY, FAMILY)).isEmpty();
        assertThat(givenBy(PUPIL).closesOn(TODAY, FAMILY)).isEmpty();
        var twelve = FAMILY.withFamily(SIXTEEN.minusYears(12), FAMILY.relatives(), Set.of());
        assertThat(givenBy(MOTHER, FATHER).closesOn(TODAY, twelve)).contains(SIXTEEN);
        assertThat(givenBy(MOTHER, FATHER).closesOn(SIXTEEN, twelve)).isEmpty();
        var later = FAMILY.withFamily(UNTIL.minusYears(12), FAMILY.relatives(), Set.of());
        assertThat(givenBy(MOTHER, FATHER).closesOn(TODAY, later)).isEmpty();
    }

    @Test
    void whatWasGivenIsFollowedByTheSameAskedAnew() {
        var consent = givenBy(PUPIL, MOTHER, FATHER);

        assertThat(consent.followedFrom(TODAY, FAMILY)).isEqualTo(UNTIL);
        assertThat(consent.followedFrom(UNTIL, FAMILY)).isEqualTo(UNTIL);
        assertThat(consent.followedFrom(UNTIL.plusDays(1), FAMILY)).isEqualTo(UNTIL.plusDays(1));
        assertThat(givenBy(PUPIL).followedFrom(UNTIL.plusDays(1), FAMILY)).isEqualTo(UNTIL.plusDays(1));
    }

    @Test
    void whatWasNotGivenIsNotAskedAnewByItself() {
        assertThatThrownBy(() -> givenBy(PUPIL).followedFrom(TODAY, FAMILY)).isInstanceOf(NothingToRenew.class);
        assertThatThrownBy(() ->
                        consent(ConsentStatus.WITHDRAWN, PUPIL, MOTHER, FATHER).followedFrom(TODAY, FAMILY))
                .isInstanceOf(NothingToRenew.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN"})
    void whatHasEndedIsNotAnsweredAnyMore(ConsentStatus ending) {
        var over = consent(ending, PUPIL, MOTHER, FATHER);

        assertThat(over.statusOn(TODAY, FAMILY)).isEqualTo(ending);
        assertThatThrownBy(() -> over.answer(PUPIL, true, TODAY, FAMILY)).isInstanceOf(ConsentOver.class);
        assertThatThrownBy(() -> over.withdraw(PUPIL, TODAY, FAMILY)).isInstanceOf(ConsentOver.class);
        assertThatThrownBy(() -> givenBy(PUPIL).answer(MOTHER, true, UNTIL, FAMILY))
                .isInstanceOf(ConsentOver.class);
    }

    private static AskedConsent givenBy(UUID... relatives) {
        return consent(null, relatives);
    }

    private static AskedConsent consent(@Nullable ConsentStatus ending, UUID... relatives) {
        var school = Recipient.organisation(OrganisationKind.SCHOOL, "99DA00");
        var terms = new Consent(DataClass.ADVICE, school, TODAY, UNTIL, Set.of(relatives));
        return new AskedConsent(new UUID(0, 9), new UUID(0, 8), new UUID(0, 7), terms, ending);
    }
}

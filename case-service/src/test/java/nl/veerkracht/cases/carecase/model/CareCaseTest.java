package nl.veerkracht.cases.carecase.model;

import static nl.veerkracht.cases.carecase.model.SignalFixture.FRIDAY;
import static nl.veerkracht.cases.carecase.model.SignalFixture.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.refusal.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareCaseTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Participant OFFICER = Participant.attendanceOfficer("9901");

    @Test
    void aSignalOpensACaseOnTheDayItWasDetected() {
        var signal = aSignal().build();

        var opened = CareCase.open(ID, signal);

        assertThat(opened).isEqualTo(new CaseOpened(ID, signal.youngPersonId(), "99XX00", "9901", FRIDAY, signal.id()));
    }

    @Test
    void theOfficerOfTheMunicipalityOfResidenceCanBeAsked() {
        var participationId = UUID.randomUUID();
        var youngPersonId = UUID.randomUUID();

        var asked = CareCase.stored(ID, youngPersonId, "99XX00", "9901", CaseStep.SCHOOL_TALK)
                .askToJoin(participationId, OFFICER, "often away", FRIDAY);

        assertThat(asked.caseId()).isEqualTo(ID);
        assertThat(asked.youngPersonId()).isEqualTo(youngPersonId);
        assertThat(asked.participant()).isEqualTo(OFFICER);
        assertThat(asked.reason()).isEqualTo("often away");
    }

    @Test
    void anOfficerFromElsewhereCannotBeAsked() {
        var careCase = CareCase.stored(ID, UUID.randomUUID(), "99XX00", "9902", CaseStep.SCHOOL_TALK);

        assertThatThrownBy(() -> careCase.askToJoin(UUID.randomUUID(), OFFICER, "often away", FRIDAY))
                .isInstanceOf(NotTheMunicipalityOfResidence.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.WISH);
    }

    @Test
    void whichCaseIsOpenIsToldOnlyToWhoMaySeeIt() {
        assertThat(new CaseAlreadyOpen(ID).facts()).containsEntry("caseId", ID.toString());
        assertThat(new CaseAlreadyOpen(null).facts()).isEmpty();
    }

    @Test
    void nobodyCanBeAskedToTakePartInAClosedCase() {
        var careCase = CareCase.stored(ID, UUID.randomUUID(), "99XX00", "9901", CaseStep.CLOSED);

        assertThatThrownBy(() -> careCase.askToJoin(UUID.randomUUID(), OFFICER, "often away", FRIDAY))
                .isInstanceOf(CaseIsClosed.class)
                .extracting(refused -> ((Refusal) refused).slug())
                .isEqualTo("case-is-closed");
    }

    @ParameterizedTest
    @EnumSource
    void everyStepCanBeReachedAndClosed(CaseStep step) {
        assertThat(step == CaseStep.FIRST
                        || java.util.Arrays.stream(CaseStep.values())
                                .anyMatch(one -> one.next().contains(step)))
                .isTrue();
        assertThat(step.next().contains(CaseStep.CLOSED)).isEqualTo(step.status() == CaseStatus.OPEN);
    }
}

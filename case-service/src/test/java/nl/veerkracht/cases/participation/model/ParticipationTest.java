package nl.veerkracht.cases.participation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ParticipationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void theSchoolTakesPartByLaw() {
        var started = Participation.byLaw(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "99XX00", MONDAY);

        assertThat(started.participant()).isEqualTo(Participant.school("99XX00"));
        assertThat(started.on()).isEqualTo(MONDAY);
    }

    @Test
    void whoAcceptsTakesPartFromThatDay() {
        var started = aParticipation(ParticipationStatus.INVITED).accept(MONDAY);

        assertThat(started.on()).isEqualTo(MONDAY);
        assertThat(started.participant()).isEqualTo(Participant.attendanceOfficer("9901"));
    }

    @Test
    void whoDeclinesDoesNot() {
        var declined = aParticipation(ParticipationStatus.INVITED).decline(MONDAY);

        assertThat(declined.participant()).isEqualTo(Participant.attendanceOfficer("9901"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "INVITED")
    void onlyAnInvitationCanBeAnswered(ParticipationStatus status) {
        var participation = aParticipation(status);

        assertThatThrownBy(() -> participation.accept(MONDAY)).isInstanceOf(IllegalParticipationChange.class);
        assertThatThrownBy(() -> participation.decline(MONDAY)).isInstanceOf(IllegalParticipationChange.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INVITED, false
            ACTIVE,  true
            """)
    void whoTakesPartOrWasAskedCanEndIt(ParticipationStatus status, boolean hadBegun) {
        var ended = aParticipation(status).end(EndedBecause.LEFT, MONDAY);

        assertThat(ended.hadBegun()).isEqualTo(hadBegun);
        assertThat(ended.on()).isEqualTo(MONDAY);
        assertThat(ended.participant()).isEqualTo(Participant.attendanceOfficer("9901"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "ENDED"})
    void whatIsOverDoesNotEndAgain(ParticipationStatus status) {
        var participation = aParticipation(status);

        assertThatThrownBy(() -> participation.end(EndedBecause.ENDED_BY_SCHOOL, MONDAY))
                .isInstanceOf(IllegalParticipationChange.class);
    }

    @Test
    void aSchoolTakesPartByLawUntilItIsNotTheSchoolAnyMore() {
        var school = Participation.stored(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Participant.school("99XX00"),
                ParticipationStatus.ACTIVE);

        assertThatThrownBy(() -> school.end(EndedBecause.ENDED_BY_SCHOOL, MONDAY))
                .isInstanceOf(TakesPartByLaw.class);
    }

    private static Participation aParticipation(ParticipationStatus status) {
        return Participation.stored(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Participant.attendanceOfficer("9901"), status);
    }
}

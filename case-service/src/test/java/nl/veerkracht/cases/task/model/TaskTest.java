package nl.veerkracht.cases.task.model;

import static nl.veerkracht.cases.carecase.model.SignalFixture.FRIDAY;
import static nl.veerkracht.cases.carecase.model.SignalFixture.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.refusal.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {
    private static final Instant NOON = Instant.parse("2026-12-02T11:00:00Z");
    private static final Deadlines DEADLINES = new Deadlines(5, 10, 5, day -> true);

    @Test
    void aNewCaseBeginsWithInvitingAndHoldingTheTalk() {
        var signal = aSignal().build();
        var opened = CareCase.open(UUID.randomUUID(), signal);

        var tasks = Task.firstOf(opened, signal, DEADLINES, UUID::randomUUID);

        assertThat(tasks)
                .extracting(TaskAssigned::kind)
                .containsExactly(TaskKind.SCHOOL_TALK_INVITE, TaskKind.SCHOOL_TALK_HOLD);
        assertThat(tasks).extracting(TaskAssigned::owner).containsOnly(TaskOwner.mentor("99XX00", signal.mentorRef()));
    }

    @Test
    void withoutAKnownMentorTheTasksAreForAllMentorsOfTheSchool() {
        var signal = aSignal().withoutMentor().build();
        var opened = CareCase.open(UUID.randomUUID(), signal);

        var tasks = Task.firstOf(opened, signal, DEADLINES, UUID::randomUUID);

        assertThat(tasks).extracting(TaskAssigned::owner).containsOnly(TaskOwner.mentor("99XX00", null));
    }

    @Test
    void whoIsAskedToTakePartHasToAnswer() {
        var asked = new ParticipantAsked(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Participant.attendanceOfficer("9901"),
                "often away",
                FRIDAY);

        var task = Task.toAnswer(asked, FRIDAY.plusDays(7), UUID.randomUUID());

        assertThat(task.owner()).isEqualTo(TaskOwner.participant(Participant.attendanceOfficer("9901")));
        assertThat(task.reason()).isEqualTo("often away");
        assertThat(task.participationId()).isEqualTo(asked.participationId());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,             outcome,  fits
            SCHOOL_TALK_INVITE, DONE,     true
            SCHOOL_TALK_INVITE, ACCEPTED, false
            JOIN_CASE,          ACCEPTED, true
            JOIN_CASE,          DECLINED, true
            JOIN_CASE,          DONE,     false
            REVIEW_RIGHTS,      DONE,     true
            REVIEW_RIGHTS,      NOT_NEEDED, false
            RENEW_CONSENT,      DONE,     true
            RENEW_CONSENT,      NOT_NEEDED, false
            TALK_WITH_FAMILY,   TALKED,   true
            TALK_WITH_FAMILY,   APPOINTMENT_MADE, true
            TALK_WITH_FAMILY,   NOT_REACHED, true
            TALK_WITH_FAMILY,   DONE,     false
            AGREE_NO_ACTION,    ACCEPTED, true
            AGREE_NO_ACTION,    DONE,     false
            TAKE_OVER_CASE,     DECLINED, true
            CHECK_RETURN,       NOT_AT_SCHOOL, true
            CHECK_RETURN,       DONE,     false
            REVIEW_AGREEMENTS,  DONE,     true
            WEIGH_REFERRAL,     DONE,     true
            REVIEW_EXEMPTION,   DONE,     true
            WEIGH_REFERRAL,     NOT_NEEDED, false
            REVIEW_ADVICE,      DONE,     true
            REVIEW_ADVICE,      NOT_NEEDED, false
            PLAN_ACTION,        DONE,     true
            PLAN_ACTION,        NOT_NEEDED, false
            REVIEW_PLAN,        DONE,     true
            REVIEW_PLAN,        NOT_NEEDED, false
            ATTEND_MEETING,     DONE,     true
            ATTEND_MEETING,     NOT_NEEDED, false
            """)
    void endsInAWayThatFitsItsKind(TaskKind kind, TaskOutcome outcome, boolean fits) {
        var task = aTask(kind, null);

        if (fits) {
            assertThat(task.complete(outcome, NOON).outcome()).isEqualTo(outcome);
        } else {
            assertThatThrownBy(() -> task.complete(outcome, NOON)).isInstanceOf(OutcomeDoesNotFit.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_TALK_HOLD", "HOLD_CONSULT", "GIVE_FEEDBACK", "MAKE_PLAN", "CONFIRM_MEETING", "REFER"})
    void whatIsRecordedInTheCaseIsNotJustSaidToBeDone(TaskKind kind) {
        var task = aTask(kind, null);

        assertThatThrownBy(() -> task.complete(TaskOutcome.DONE, NOON)).isInstanceOf(DoneByRecord.class);
        assertThat(kind.isDoneByRecord()).isTrue();
    }

    @Test
    void endsOnce() {
        var task = aTask(TaskKind.JOIN_CASE, TaskOutcome.ACCEPTED);

        assertThatThrownBy(() -> task.complete(TaskOutcome.DECLINED, NOON))
                .isInstanceOf(AlreadyCompleted.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.STATE);
    }

    @Test
    void knowsHowItEnded() {
        var task = aTask(TaskKind.JOIN_CASE, TaskOutcome.ACCEPTED);

        assertThat(task.hasEndedAs(TaskOutcome.ACCEPTED)).isTrue();
        assertThat(task.hasEndedAs(TaskOutcome.DECLINED)).isFalse();
    }

    private static Task aTask(TaskKind kind, @Nullable TaskOutcome outcome) {
        var owner = TaskOwner.participant(Participant.attendanceOfficer("9901"));
        return Task.stored(
                new TaskAssigned(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind, owner, FRIDAY, null, null),
                outcome);
    }
}

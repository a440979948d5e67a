package nl.veerkracht.cases.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.cases.task.model.TaskKind;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final Attendee SCHOOL = new Attendee("SCHOOL", "99XX00", "school");
    private static final Attendee OFFICER = new Attendee("MUNICIPALITY", "9901", "attendance-officer");
    private static final By BY_SCHOOL = new By("SCHOOL", "99XX00", "somebody", Instant.parse("2026-11-30T11:00:00Z"));
    private static final Meeting MEETING = new Meeting(
            new UUID(0, 1),
            new UUID(0, 2),
            new UUID(0, 3),
            new Appointment(DAY, null, null),
            List.of(SCHOOL, OFFICER, Attendee.PUPIL),
            "The parents are abroad.",
            BY_SCHOOL);

    @Test
    void everyOrganisationThatIsInvitedHasToBeThereOnTheDay() {
        assertThat(MEETING.invitations(UUID::randomUUID))
                .hasSize(2)
                .allSatisfy(task -> {
                    assertThat(task.kind()).isEqualTo(TaskKind.ATTEND_MEETING);
                    assertThat(task.dueOn()).isEqualTo(DAY);
                    assertThat(task.reason()).isNull();
                })
                .extracting(task -> task.owner().identifier())
                .containsExactly("99XX00", "9901");
    }

    @Test
    void whoWroteItDownIsNotAskedToAgree() {
        var minutes = new Minutes(DAY, List.of(SCHOOL, OFFICER, Attendee.PUPIL), null, BY_SCHOOL);

        assertThat(minutes.questions(MEETING, DAY.plusDays(7), UUID::randomUUID))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(TaskKind.CONFIRM_MEETING);
                    assertThat(task.owner().identifier()).isEqualTo("9901");
                    assertThat(task.dueOn()).isEqualTo(DAY.plusDays(7));
                    assertThat(task.caseId()).isEqualTo(MEETING.caseId());
                });
    }

    @Test
    void itIsPlannedForOneOrganisation() {
        assertThat(MEETING.isPlannedBy("SCHOOL", "99XX00")).isTrue();
        assertThat(MEETING.isPlannedBy("SCHOOL", "99XX01")).isFalse();
        assertThat(MEETING.isPlannedBy("GGD", "99XX00")).isFalse();
    }

    @Test
    void nothingOfItSaysWhatWasSaid() {
        assertThat(MEETING).hasToString("Meeting " + MEETING.id());
        assertThat(new Minutes(DAY, List.of(), "Why", BY_SCHOOL)).hasToString("Minutes");
    }

    @Test
    void refusalsSayWhetherTheStateOrTheWishIsInTheWay() {
        assertThat(List.of(new MeetingOfClosedCase(), new AlreadyRecorded(), new NotRecordedYet()))
                .extracting(Refusal::kind)
                .containsOnly(Refusal.Kind.STATE);
        assertThat(new InviteeDoesNotTakePart().kind()).isEqualTo(Refusal.Kind.WISH);
    }
}

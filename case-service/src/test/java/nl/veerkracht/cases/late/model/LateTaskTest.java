package nl.veerkracht.cases.late.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateTaskTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Ladder LADDER = new Ladder(3, day -> day.getDayOfWeek().getValue() < 6);
    private static final TaskOwner MENTOR = TaskOwner.mentor("99XX00", UUID.randomUUID());
    private static final TaskOwner PHYSICIAN =
            new TaskOwner(OrganisationKind.GGD, "00000001", Role.YOUTH_PHYSICIAN, null);

    @Test
    void isToldToWhoseItIs() {
        var told = late(TaskKind.SCHOOL_TALK_HOLD, MENTOR, "99XX00", true).tellOn(FRIDAY.plusDays(3), LADDER);

        assertThat(told).hasValueSatisfying(one -> {
            assertThat(one.level()).isEqualTo(Level.OWNER);
            assertThat(one.owner()).isEqualTo(MENTOR);
            assertThat(one.director()).isEqualTo(coordinator("99XX00", Role.SUPPORT_COORDINATOR));
        });
    }

    @Test
    void whatIsNotLateIsNotTold() {
        var late = late(TaskKind.SCHOOL_TALK_HOLD, MENTOR, "99XX00", true);

        assertThat(late.tellOn(FRIDAY.plusDays(2), LADDER)).isEmpty();
    }

    @Test
    void whatASchoolLeftUndoneIsToldToTheSchoolThatTheYoungPersonIsAt() {
        var late = late(TaskKind.SCHOOL_TALK_HOLD, MENTOR, "99XX01", false);

        assertThat(late.owner()).contains(coordinator("99XX01", Role.ABSENCE_COORDINATOR));
        assertThat(late.director()).contains(coordinator("99XX01", Role.SUPPORT_COORDINATOR));
    }

    @Test
    void whatIsLeftToNobodyIsToldToNobody() {
        assertThat(late(TaskKind.SCHOOL_TALK_HOLD, MENTOR, null, false).tellOn(FRIDAY.plusDays(30), LADDER))
                .isEmpty();
        assertThat(late(TaskKind.JOIN_CASE, PHYSICIAN, "99XX00", false).tellOn(FRIDAY.plusDays(30), LADDER))
                .isEmpty();
    }

    @Test
    void whatWasAskedInConfidenceStaysWithTheOrganisationThatWasAsked() {
        var atPhysician = late(TaskKind.TALK_WITH_FAMILY, PHYSICIAN, "99XX00", true);
        var atSchool = late(TaskKind.TALK_WITH_FAMILY, MENTOR, "99XX00", true);
        var atOtherSchool = late(TaskKind.TALK_WITH_FAMILY, TaskOwner.mentor("99XX01", null), "99XX00", true);

        assertThat(atPhysician.director()).isEmpty();
        assertThat(atOtherSchool.director()).isEmpty();
        assertThat(atSchool.director()).contains(coordinator("99XX00", Role.SUPPORT_COORDINATOR));
        assertThat(atPhysician.tellOn(FRIDAY.plusDays(6), LADDER))
                .hasValueSatisfying(told -> assertThat(told.level()).isEqualTo(Level.OWNER));
        assertThat(atSchool.tellOn(FRIDAY.plusDays(6), LADDER))
                .hasValueSatisfying(told -> assertThat(told.level()).isEqualTo(Level.DIRECTOR));
    }

    @Test
    void anythingElseOfAnotherOrganisationIsToldToWhoDirectsTheCase() {
        assertThat(late(TaskKind.JOIN_CASE, PHYSICIAN, "99XX00", true).director())
                .contains(coordinator("99XX00", Role.SUPPORT_COORDINATOR));
        assertThat(late(TaskKind.JOIN_CASE, PHYSICIAN, null, true).director()).isEmpty();
    }

    @Test
    void whoWasAppointedDirectsTheCaseButHearsNothingThatWasAskedOfOthersInConfidence() {
        var open = new LateTask(task(TaskKind.JOIN_CASE, MENTOR), PHYSICIAN, "99XX00", true);
        var confidential = new LateTask(task(TaskKind.TALK_WITH_FAMILY, MENTOR), PHYSICIAN, "99XX00", true);
        var own = new LateTask(task(TaskKind.TALK_WITH_FAMILY, PHYSICIAN), PHYSICIAN, "99XX00", true);

        assertThat(open.director()).contains(PHYSICIAN);
        assertThat(confidential.director()).isEmpty();
        assertThat(own.director()).contains(PHYSICIAN);
    }

    private static TaskOwner coordinator(String school, Role role) {
        return new TaskOwner(OrganisationKind.SCHOOL, school, role, null);
    }

    private static TaskAssigned task(TaskKind kind, TaskOwner owner) {
        return new TaskAssigned(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind, owner, FRIDAY, null, null);
    }

    private static LateTask late(TaskKind kind, TaskOwner owner, @Nullable String school, boolean takesPart) {
        return new LateTask(task(kind, owner), null, school, takesPart);
    }
}

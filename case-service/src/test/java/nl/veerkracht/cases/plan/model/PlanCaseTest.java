package nl.veerkracht.cases.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final PlanCase OPEN = new PlanCase(new UUID(0, 1), new UUID(0, 2), "99XX00", true);
    private static final PlanCase CLOSED = new PlanCase(new UUID(0, 1), new UUID(0, 2), "99XX00", false);
    private static final By SCHOOL = new By("SCHOOL", "99XX00", "somebody", Instant.parse("2026-11-30T11:00:00Z"));
    private static final Plan PLAN =
            new Plan(List.of(new Goal("Gym again", null)), null, null, null, List.of(), TODAY.plusWeeks(4));
    private static final ActionOwner OFFICER = new ActionOwner("MUNICIPALITY", "9901", Role.ATTENDANCE_OFFICER);
    private static final UUID ID = new UUID(0, 9);

    @Test
    void eachPlanTakesThePlaceOfTheOneBefore() {
        var first = OPEN.agree(ID, PLAN, null, SCHOOL);
        var second = OPEN.agree(new UUID(0, 10), PLAN, first, SCHOOL);

        assertThat(first.isFirst()).isTrue();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.isFirst()).isFalse();
        assertThat(second.youngPersonId()).isEqualTo(OPEN.youngPersonId());
    }

    @Test
    void ofAClosedCaseThePlanStaysAsItWas() {
        assertThatThrownBy(() -> {
                    var ignored = CLOSED.agree(ID, PLAN, null, SCHOOL);
                })
                .isInstanceOf(PlanOfClosedCase.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.STATE);
        assertThatThrownBy(() -> {
                    var ignored = CLOSED.agree(ID, new Wish("Ring", OFFICER, TODAY), SCHOOL, ZONE);
                })
                .isInstanceOf(PlanOfClosedCase.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29, false
            2026-11-30, true
            2026-12-01, true
            """)
    void whatIsPastCannotBeAgreed(LocalDate dueOn, boolean agreed) {
        var wish = new Wish("Ring", OFFICER, dueOn);

        if (agreed) {
            assertThat(OPEN.agree(ID, wish, SCHOOL, ZONE).dueOn()).isEqualTo(dueOn);
        } else {
            assertThatThrownBy(() -> {
                        var ignored = OPEN.agree(ID, wish, SCHOOL, ZONE);
                    })
                    .isInstanceOf(DayIsPast.class);
        }
    }

    @Test
    void anOrganisationGetsATaskThatSaysWhat() {
        var agreed = OPEN.agree(ID, new Wish("Ring the parents", OFFICER, TODAY), SCHOOL, ZONE);

        var task = agreed.task(null).orElseThrow();

        assertThat(task.taskId()).isEqualTo(ID);
        assertThat(task.kind()).isEqualTo(TaskKind.PLAN_ACTION);
        assertThat(task.owner().kind()).isEqualTo(OrganisationKind.MUNICIPALITY);
        assertThat(task.owner().role()).isEqualTo(Role.ATTENDANCE_OFFICER);
        assertThat(task.reason()).isEqualTo("Ring the parents");
        assertThat(task.dueOn()).isEqualTo(TODAY);
        assertThat(agreed + "" + new Wish("Ring the parents", OFFICER, TODAY)).doesNotContain("Ring");
    }

    @Test
    void theFamilyHasNoTasks() {
        var wish = new Wish("Get up at eight", ActionOwner.ofFamily(Role.PUPIL), TODAY);

        assertThat(OPEN.agree(ID, wish, SCHOOL, ZONE).task(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MENTOR,              true
            SUPPORT_COORDINATOR, false
            """)
    void onlyTheMentorIsTheMentor(Role role, boolean pointed) {
        var mentor = UUID.randomUUID();
        var wish = new Wish("Ring", new ActionOwner("SCHOOL", "99XX00", role), TODAY);

        var task = OPEN.agree(ID, wish, SCHOOL, ZONE).task(mentor).orElseThrow();

        assertThat(mentor.equals(task.owner().mentorRef())).isEqualTo(pointed);
    }

    @Test
    void theSupportCoordinatorLooksAtItAgain() {
        var task = OPEN.agree(ID, PLAN, null, SCHOOL).review(new UUID(0, 11), "99XX00");

        assertThat(task.kind()).isEqualTo(TaskKind.REVIEW_PLAN);
        assertThat(task.owner().role()).isEqualTo(Role.SUPPORT_COORDINATOR);
        assertThat(task.dueOn()).isEqualTo(PLAN.reviewOn());
        assertThat(task.reason()).isNull();
    }

    @Test
    void theSchoolWhereTheYoungPersonIsNowLooksAgain() {
        assertThat(OPEN.reviewingSchool(Set.of("11XX00", "99XX00"))).isEqualTo("99XX00");
        assertThat(OPEN.reviewingSchool(Set.of("22XX00", "11XX00"))).isEqualTo("11XX00");
        assertThat(OPEN.reviewingSchool(Set.of())).isEqualTo("99XX00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,      role,                   fits
            SCHOOL,       MENTOR,                 true
            SCHOOL,       SUPPORT_COORDINATOR,    true
            SCHOOL,       ADMINISTRATOR,          false
            SCHOOL,       YOUTH_PHYSICIAN,        false
            MUNICIPALITY, ATTENDANCE_OFFICER,     true
            GGD,          YOUTH_PHYSICIAN,        true
            GGZ,          YOUTH_CARE_PROFESSIONAL, true
            CONSORTIUM,   CONSORTIUM_ADVISER,     false
            FAMILY,       PUPIL,                  true
            FAMILY,       PARENT,                 true
            FAMILY,       MENTOR,                 false
            SCHOOL,       PUPIL,                  false
            BAKERY,       MENTOR,                 false
            """)
    void whoHelpsOrBelongsToTheFamilyDoesSomething(String kind, Role role, boolean fits) {
        assertThat(ActionOwner.fits(kind, role)).isEqualTo(fits);
    }

    @Test
    void whoseItIsAmongTheFamilyIsNotTold() {
        var mother = ActionOwner.ofFamily(Role.PARENT);

        assertThat(mother).isEqualTo(new ActionOwner("FAMILY", "PARENT", Role.PARENT));
        assertThat(mother.organisation()).isEmpty();
        assertThat(OFFICER.organisation()).contains(OrganisationKind.MUNICIPALITY);
    }

    @Test
    void whoIsRefusedIsToldWhoWasFirstAndWhen() {
        var refused = new PlanChangedMeanwhile(SCHOOL);

        assertThat(refused.slug()).isEqualTo("changed-meanwhile");
        assertThat(refused.facts())
                .containsEntry("changedAt", "2026-11-30T11:00:00Z")
                .containsEntry("organisationKind", "SCHOOL")
                .containsEntry("organisationIdentifier", "99XX00")
                .doesNotContainValue("somebody");
        assertThat(new OwnerDoesNotTakePart().kind()).isEqualTo(Refusal.Kind.WISH);
        assertThat(new ActionIsATask().kind()).isEqualTo(Refusal.Kind.STATE);
    }
}

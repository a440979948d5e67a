package nl.veerkracht.cases.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendeeTest {
    private static final Attendee SCHOOL = new Attendee("SCHOOL", "99XX00", "school");
    private static final Attendee OFFICER = new Attendee("MUNICIPALITY", "9901", "attendance-officer");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void theYoungPersonAndTheParentsAreOfTheFamily() {
        assertThat(Attendee.family(List.of(SCHOOL, Attendee.PUPIL)))
                .accepts(Relation.PUPIL)
                .rejects(Relation.PARENT);
        assertThat(Attendee.family(List.of(Attendee.PARENT))).accepts(Relation.PARENT);
    }

    @Test
    void atASchoolATaskIsForTheSupportCoordinatorElsewhereForWhoTakesPart() {
        assertThat(SCHOOL.asTaskOwner())
                .contains(new TaskOwner(OrganisationKind.SCHOOL, "99XX00", Role.SUPPORT_COORDINATOR, null));
        assertThat(OFFICER.asTaskOwner())
                .contains(new TaskOwner(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, null));
    }

    @Test
    void theFamilyHasNoTasks() {
        assertThat(Attendee.PUPIL.asTaskOwner()).isEmpty();
        assertThat(Attendee.PARENT.asTaskOwner()).isEmpty();
        assertThat(new Attendee("BAKERY", "1", "baker").asTaskOwner()).isEmpty();
    }

    @Test
    void oneOrganisationIsNoOther() {
        assertThat(OFFICER.is("MUNICIPALITY", "9901")).isTrue();
        assertThat(OFFICER.is("MUNICIPALITY", "9902")).isFalse();
        assertThat(OFFICER.is("SCHOOL", "9901")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, false", "2026-11-30, true", "2027-11-30, true", "2027-12-01, false"})
    void aMeetingIsPlannedWithinAYear(LocalDate day, boolean fits) {
        assertThat(Appointment.fits(day, TODAY)).isEqualTo(fits);
        assertThat(new Appointment(day, null, "At home")).hasToString("Appointment");
    }
}

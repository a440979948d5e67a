package nl.veerkracht.notification.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTest {
    @Test
    void aSchoolGivesTheRolesOfASchool() {
        assertThat(new Organisation(OrganisationKind.SCHOOL, "99XX00").roles())
                .containsExactly(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR, Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void noOrganisationMakesSomebodyAPupilOrAParent(OrganisationKind kind) {
        assertThat(new Organisation(kind, "1").roles())
                .contains(Role.ADMINISTRATOR)
                .doesNotContain(Role.PUPIL, Role.PARENT);
    }

    @Test
    void whatIsHalfSaidIsNone() {
        assertThat(Organisation.of("SCHOOL", " ")).isEmpty();
        assertThat(Organisation.of("PLANET", "1")).isEmpty();
        assertThat(Organisation.of("SCHOOL", "99XX00")).contains(new Organisation(OrganisationKind.SCHOOL, "99XX00"));
    }

    @Test
    void itIsKnownByItsKindAndItsNumber() {
        var school = new Organisation(OrganisationKind.SCHOOL, "9901");

        assertThat(school.is("SCHOOL", "9901")).isTrue();
        assertThat(school.is("MUNICIPALITY", "9901")).isFalse();
        assertThat(school.is("SCHOOL", "9902")).isFalse();
    }
}

package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErasurePolicyTest {
    private static final String SCHOOL = "99DA00";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,       organisation, role,          last school, decision
            SCHOOL,       99DA00,       ADMINISTRATOR, 99DA00,      Full
            SCHOOL,       99DB00,       ADMINISTRATOR, 99DA00,      Denied
            SCHOOL,       99DA00,       ADMINISTRATOR, ,            Denied
            MUNICIPALITY, 99DA00,       ADMINISTRATOR, 99DA00,      Denied
            CONSORTIUM,   99DA00,       ADMINISTRATOR, 99DA00,      Denied
            SCHOOL,       99DA00,       MENTOR,        99DA00,      Denied
            """)
    void onlyAnAdministratorOfTheLastSchool(
            OrganisationKind kind, String organisation, Role role, String lastSchool, String decision) {
        var viewer = new Viewer("somebody", kind, organisation, Set.of(role));

        assertThat(AccessPolicy.decideErasure(viewer, lastSchool).getClass().getSimpleName())
                .isEqualTo(decision);
    }

    @Test
    void notTheFamily() {
        var viewer = Viewer.ofFamily("pupil", EnumSet.allOf(Role.class));

        assertThat(AccessPolicy.decideErasure(viewer, SCHOOL).rule()).isEqualTo("erasure-is-for-administrators");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void noOtherRole(Role role) {
        var viewer = new Viewer("somebody", OrganisationKind.SCHOOL, SCHOOL, Set.of(role));

        assertThat(AccessPolicy.decideErasure(viewer, SCHOOL).isVisible()).isFalse();
    }
}

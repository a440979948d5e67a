package nl.veerkracht.notification.people.model;

import static nl.veerkracht.contracts.access.Role.ABSENCE_COORDINATOR;
import static nl.veerkracht.contracts.access.Role.ADMINISTRATOR;
import static nl.veerkracht.contracts.access.Role.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;

class MemberTest {
    @Test
    void anAdministratorCannotStopBeingOneByThemselves() {
        var ada = member(Set.of(ADMINISTRATOR, MENTOR));

        assertThat(ada.isLosingOwnAdministration("ada", details(Set.of(MENTOR))))
                .isTrue();
        assertThat(ada.isLosingOwnAdministration("ada", details(Set.of(ADMINISTRATOR))))
                .isFalse();
    }

    @Test
    void anotherAdministratorCan() {
        assertThat(member(Set.of(ADMINISTRATOR)).isLosingOwnAdministration("bo", details(Set.of(MENTOR))))
                .isFalse();
    }

    @Test
    void whoWasNoneDoesNotLoseIt() {
        assertThat(member(Set.of(MENTOR)).isLosingOwnAdministration("ada", details(Set.of(ABSENCE_COORDINATOR))))
                .isFalse();
    }

    @Test
    void whoCannotSignInAdministersNothing() {
        assertThat(member(Set.of(ADMINISTRATOR)).isAdministrator()).isTrue();
        assertThat(member(Set.of(MENTOR)).isAdministrator()).isFalse();
        assertThat(new Member("ada", "ada@school.example", details(Set.of(ADMINISTRATOR)), false).isAdministrator())
                .isFalse();
    }

    @Test
    void namesAndAddressesDoNotEndUpInALog() {
        assertThat(member(Set.of()) + " " + details(Set.of(MENTOR)))
                .isEqualTo("Member ada Details [MENTOR]")
                .doesNotContain("Beheer");
    }

    private static Member member(Set<Role> roles) {
        return new Member("ada", "ada@school.example", details(roles), true);
    }

    private static Details details(Set<Role> roles) {
        return new Details("Ada", "Beheer", roles, null);
    }
}

package nl.veerkracht.gateway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.kit.actor.Actor;
import org.junit.jupiter.api.Test;

class PersonFormTest {
    private static final OrganisationMessages NAMES = (OrganisationMessages) Proxy.newProxyInstance(
            OrganisationMessages.class.getClassLoader(),
            new Class<?>[] {OrganisationMessages.class},
            (proxy, method, arguments) -> method.getName());

    @Test
    void onlyRolesOfTheOwnKindOfOrganisationAreOffered() {
        assertThat(PersonForm.empty(of("MUNICIPALITY")).choices())
                .containsExactly(Role.ATTENDANCE_OFFICER, Role.ADMINISTRATOR);
        assertThat(PersonForm.empty(of("MUNICIPALITY")).school()).isFalse();
        assertThat(PersonForm.empty(of("PLANET")).choices()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsTold() {
        var form = PersonForm.empty(of("SCHOOL"))
                .filled("", "x".repeat(81), "a@b", List.of("pupil"), "#")
                .checked(NAMES);

        assertThat(form.errors())
                .containsExactly(
                        new FormError("givenName", "errorGivenName"),
                        new FormError("familyName", "errorFamilyName"),
                        new FormError("email", "errorEmail"),
                        new FormError("roles", "errorRoles"),
                        new FormError("staffNumber", "errorStaffNumber"));
    }

    @Test
    void aMentorNeedsAStaffNumber() {
        var form = PersonForm.empty(of("SCHOOL"))
                .filled("A", "B", null, List.of("mentor"), " ")
                .checked(NAMES);

        assertThat(form.errors()).containsExactly(new FormError("staffNumber", "errorStaffNumberMissing"));
    }

    @Test
    void whatIsRightIsSentStripped() {
        var form = PersonForm.empty(of("SCHOOL"))
                .filled(" A ", " B ", " a@b.example ", List.of("support-coordinator"), null)
                .checked(NAMES);

        assertThat(form.errors()).isEmpty();
        assertThat(form.request().email()).isEqualTo("a@b.example");
        assertThat(form.request().givenName()).isEqualTo("A");
        assertThat(form.request().staffNumber()).isNull();
        assertThat(form.request().roles()).containsExactly("support-coordinator");
    }

    private static Actor of(String kind) {
        return new Actor("ada", kind, "1", Set.of("administrator"), Set.of(), null);
    }
}

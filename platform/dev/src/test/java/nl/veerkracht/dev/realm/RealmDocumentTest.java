package nl.veerkracht.dev.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmDocumentTest {
    @TempDir
    static Path keys = Path.of("");

    private static JsonNode realm = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void make() throws Exception {
        var place = new RealmDocument.Place(
                "http://localhost:8080", "secret", "portal", "keeper", new RealmDocument.MailServer("localhost", 3025));
        realm = new ObjectMapper().readTree(new RealmDocument(place, new KeyFolder(keys)).json());
    }

    @Test
    void everySchoolHasItsFourPeopleAndItsSystem() {
        for (var school : Region.schools()) {
            var at = school.id().toLowerCase(Locale.ROOT);
            assertThat(named("users", "username"))
                    .contains("mentor-" + at, "coordinator-" + at, "support-" + at, "admin-" + at);
            assertThat(named("clients", "clientId")).contains("system-" + at);
        }
    }

    @Test
    void everyPersonHasARoleThatTheRealmKnows() {
        var roles = realm.at("/roles/realm").findValuesAsText("name");

        assertThat(Person.all())
                .isNotEmpty()
                .allSatisfy(person -> assertThat(roles).contains(person.role()));
    }

    @Test
    void everyRoleThatOneCanHaveHasSomeoneToTryItWith() {
        var roles = realm.at("/roles/realm").findValuesAsText("name").stream()
                .filter(role -> !role.equals("default-roles-veerkracht"))
                .toList();

        assertThat(Person.all()).extracting(Person::role).containsAll(roles);
    }

    @Test
    void theFamilyActsForNoOrganisation() {
        for (var name : List.of("pupil", "parent", "parent2")) {
            assertThat(user(name).at("/attributes").fieldNames()).toIterable().containsExactly("locale");
        }
    }

    @Test
    void theBrowserMayOnlyComeBackToOneAddressAndWithPkce() {
        var gateway = client("gateway");

        assertThat(gateway.at("/redirectUris")).hasSize(1);
        assertThat(gateway.at("/redirectUris/0").asText()).isEqualTo("http://localhost:8080/signed-in");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(gateway.at("/directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void aSystemProvesItselfWithItsKeyAndActsForItsSchoolOnly() {
        var system = client("system-99xx00");

        assertThat(system.at("/clientAuthenticatorType").asText()).isEqualTo("client-jwt");
        assertThat(system.at("/attributes/jwks.string").asText())
                .contains("\"n\":")
                .doesNotContain("\"d\":");
        assertThat(system.at("/protocolMappers").findValuesAsText("claim.value"))
                .contains("SCHOOL", "99XX00");
        assertThat(system.at("/defaultClientScopes").toString()).contains("absences:write", "enrolments:write");
    }

    /** To give a role, Keycloak asks for the right to manage users; nothing less does. */
    @Test
    void theServiceThatKeepsPeopleMayDoThatAndNoMore() {
        assertThat(user("service-account-notification-service").at("/clientRoles/realm-management"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("view-realm", "manage-users");
    }

    @Test
    void keycloakCanMailWhoIsNew() {
        assertThat(realm.at("/smtpServer/host").asText()).isEqualTo("localhost");
        assertThat(realm.at("/smtpServer/port").asText()).isEqualTo("3025");
        assertThat(realm.at("/smtpServer/from").asText()).contains("@");
    }

    private JsonNode client(String id) {
        return one("clients", "clientId", id);
    }

    private JsonNode user(String name) {
        return one("users", "username", name);
    }

    private static JsonNode one(String list, String field, String value) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .filter(entry -> entry.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private List<String> named(String list, String field) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .map(entry -> entry.get(field).asText())
                .toList();
    }
}

package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.AccessRecords;
import org.junit.jupiter.api.Test;

/** Whatever there is to read about a young person, now or later: the application itself says what that is. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class EveryReadIsRecordedIT {
    private static final List<String> ABOUT_YOUNG_PEOPLE = List.of(
            "/v1/young-people", "/v1/absences", "/v1/absence-reports", "/v1/signals", "/v1/schools/{schoolId}/pupils");

    @Inject
    AccessRecords records;

    @Test
    void byWhoMayAndByWhoMayNot() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var other = Sandbox.open();
        var routes = routes();

        for (var route : routes) {
            get(school, school, route, person);
            get(other, school, route, person);
        }

        var expected = routes.stream().map(route -> "GET " + route).toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(6);
        assertThat(actions(person, school)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(actions(person, other)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> routes() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .filter(path -> ABOUT_YOUNG_PEOPLE.stream().anyMatch(path::startsWith))
                .toList();
    }

    /** With every parameter by which one can ask for somebody; what a route does not know, it does not mind. */
    private static void get(Sandbox reader, Sandbox school, String route, UUID person) {
        var path = route.replace("{id}", person.toString())
                .replace("{schoolId}", school.schoolId())
                .replace("{pupilKey}", "P1");
        assertThat(path).as("a variable this test does not know").doesNotContain("{");
        given().auth()
                .oauth2(reader.staff("mentor"))
                .queryParam("ids", person)
                .queryParam("youngPersonId", person)
                .get(path)
                .then()
                .extract();
    }

    private List<String> actions(UUID person, Sandbox reader) {
        return records.about(person, null, 100).records().stream()
                .filter(look -> look.organisationIdentifier().equals(reader.schoolId()))
                .map(AccessRecord::action)
                .filter(action -> action.startsWith("GET "))
                .toList();
    }
}

package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.notification.Mailbox.address;
import static nl.veerkracht.notification.PlayedAccounts.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import nl.veerkracht.notification.directory.Directory;
import nl.veerkracht.notification.notice.model.Audience;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators look after the people of their organisation; each test has a school of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class PeopleIT {
    private static final String SOMEBODY = """
            {"givenName": "Nora", "familyName": "de Boer", "email": "%s", "roles": ["mentor"], "staffNumber": "M7"}
            """;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Directory directory;

    @Inject
    @CacheName("people-with-role")
    @SuppressWarnings("NullAway.Init")
    Cache cache;

    @AfterEach
    void everythingIsUp() {
        PlayedKeycloak.down(false);
        cache.as(CaffeineCache.class).setExpireAfterWrite(Duration.ofMillis(1));
    }

    @Test
    void theAdministratorSeesThePeopleOfTheOwnOrganisationByName() {
        administrator("99PA00")
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items.familyName", contains("Bakker", "Beheer", "Öztürk"))
                .body("items.id", not(contains(account("mentor", "99PB00"))))
                .body("items[2].roles", contains("mentor"))
                .body("items[2].staffNumber", equalTo("M1"))
                .body("items[2].email", equalTo(address("mentor", "99PA00")))
                .body("items.active", contains(true, true, true))
                .body("next", nullValue());
    }

    @Test
    void whoHasWorkThereSeesWhoElseHasAndNotHowToReachThem() {
        as(RealParts.tokenFor("mentor-99PA00").organisation("SCHOOL", "99PA00").roles("mentor"))
                .get("/v1/colleagues")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(account("mentor", "99PA00")))
                .body("items.name", contains("Cor Bakker", "Mila Öztürk"))
                .body("items[1].roles", contains("mentor"))
                .body("items[1].staffRef", equalTo(StaffRef.of("99PA00", "M1").toString()))
                .body("items[1]", not(hasKey("email")))
                .body("items[1]", not(hasKey("staffNumber")));
        administrator("99PA00").get("/v1/colleagues").then().statusCode(404);
        given().auth()
                .oauth2(RealParts.tokenFor("a-parent").roles("parent").token())
                .get("/v1/colleagues")
                .then()
                .statusCode(403);
    }

    @Test
    void theyAreFoundByAPartOfTheirNameWithOrWithoutAccents() {
        for (var text : List.of("oztu", "ÖZ", "mila", "mentor@99pa00")) {
            administrator("99PA00")
                    .queryParam("q", text)
                    .get("/v1/people")
                    .then()
                    .body("items.familyName", contains("Öztürk"));
        }
        administrator("99PA00").get("/v1/people?q=zzz").then().body("items", empty());
        administrator("99PA00")
                .get("/v1/people?ids=" + account("mentor", "99PA00") + "," + account("mentor", "99PB00"))
                .then()
                .body("items.id", contains(account("mentor", "99PA00")));
    }

    @Test
    void theyAreReadInPagesAndNoNameIsInTheLink() {
        var first = administrator("99PA00")
                .get("/v1/people?limit=2")
                .then()
                .extract()
                .jsonPath();
        var next = first.getString("next");

        administrator("99PA00")
                .get(next)
                .then()
                .body("items.familyName", contains("Öztürk"))
                .body("next", nullValue());
        assertThat(new String(Base64.getUrlDecoder().decode(next.replaceAll(".*cursor=", "")), StandardCharsets.UTF_8))
                .isEqualTo(account("administrator", "99PA00"));
        administrator("99PA00").get("/v1/people?limit=0").then().statusCode(400);
        administrator("99PA00").get("/v1/people?cursor=bm9ib2R5").then().statusCode(400);
    }

    @Test
    void whoIsAddedCanDoWhatWasChosenAndIsMailedByKeycloak() {
        var added = add("99PC00", SOMEBODY.formatted("Nora.DeBoer@99pc00.example"))
                .then()
                .statusCode(201)
                .body("mailed", equalTo(true))
                .extract();

        var id = added.jsonPath().getString("id");
        assertThat(added.header("Location")).endsWith("/v1/people/" + id);
        var account = atKeycloak(id);
        assertThat(account.getString("username")).isEqualTo("nora.deboer@99pc00.example");
        assertThat(account.getList("requiredActions")).containsExactly("VERIFY_EMAIL", "UPDATE_PASSWORD");
        assertThat(account.getMap("attributes"))
                .isEqualTo(Map.of(
                        "organisation", List.of("the-id-of-99PC00"),
                        "organisation_kind", List.of("SCHOOL"),
                        "organisation_identifier", List.of("99PC00"),
                        "organisation_name", List.of("School 99PC00"),
                        "staff_number", List.of("M7")));
        assertThat(account.getInt("mailed")).isEqualTo(1);
        assertThat(rolesAtKeycloak(id)).containsExactly("default-roles-veerkracht", "mentor");
        administrator("99PC00")
                .get("/v1/people/" + id)
                .then()
                .body("givenName", equalTo("Nora"))
                .body("roles", contains("mentor"))
                .body("active", equalTo(true));
        administrator("99PC00")
                .get("/v1/people/changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].by", equalTo(account("administrator", "99PC00")))
                .body("items[0].whom", equalTo(id))
                .body("items[0].kind", equalTo("ADDED"))
                .body("items[0].rolesBefore", empty())
                .body("items[0].rolesAfter", contains("mentor"))
                .body("items[0].done", equalTo(true));
    }

    @Test
    void whoCannotBeMailedIsAddedAllTheSameAndCanBeMailedLater() {
        var id = add("99PD00", SOMEBODY.formatted(PlayedAccounts.UNREACHABLE))
                .then()
                .statusCode(201)
                .body("mailed", equalTo(false))
                .extract()
                .jsonPath()
                .getString("id");

        administrator("99PD00")
                .post("/v1/people/" + id + "/invitation")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/directory-unavailable"));
        administrator("99PD00")
                .get("/v1/people/changes")
                .then()
                .body("items.kind", contains("INVITED", "ADDED"))
                .body("items.done", contains(false, true));
    }

    @Test
    void anAddressThatIsInUseAnywhereIsRefused() {
        add("99PE00", SOMEBODY.formatted(address("mentor", "99PF00")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/email-in-use"));

        administrator("99PE00").get("/v1/people/changes").then().body("items", empty());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        add("99PE00", """
                {"givenName": " ", "familyName": "<b>", "email": "no address",
                 "roles": ["mentor", "pupil", "attendance-officer", null], "staffNumber": ""}
                """)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/givenName",
                                "/familyName",
                                "/email",
                                "/roles/1",
                                "/roles/2",
                                "/roles/3",
                                "/staffNumber"));
        add("99PE00", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/givenName", "/familyName", "/email", "/roles"));
        add("99PE00", "{").then().statusCode(400);
    }

    @Test
    void whatSomebodyMayDoIsChanged() {
        var mentor = account("mentor", "99PG00");

        change("99PG00", mentor, """
                {"givenName": "Mila", "familyName": "Öztürk-Smit", "roles": ["support-coordinator", "absence-coordinator"]}
                """)
                .statusCode(200)
                .body("familyName", equalTo("Öztürk-Smit"))
                .body("roles", contains("absence-coordinator", "support-coordinator"))
                .body("staffNumber", nullValue());

        assertThat(rolesAtKeycloak(mentor))
                .containsExactly("absence-coordinator", "default-roles-veerkracht", "support-coordinator");
        var account = atKeycloak(mentor);
        assertThat(account.getString("lastName")).isEqualTo("Öztürk-Smit");
        assertThat(account.getString("email")).isEqualTo(address("mentor", "99PG00"));
        assertThat(account.getMap("attributes"))
                .doesNotContainKey("staff_number")
                .hasSize(4);
        administrator("99PG00")
                .get("/v1/people/changes")
                .then()
                .body("items[0].kind", equalTo("CHANGED"))
                .body("items[0].rolesBefore", contains("mentor"))
                .body("items[0].rolesAfter", contains("absence-coordinator", "support-coordinator"));
    }

    @Test
    void somebodyElsewhereIsNobody() {
        var elsewhere = account("mentor", "99PI00");
        var before = atKeycloak(elsewhere).prettify();
        var body = "{\"givenName\": \"X\", \"familyName\": \"Y\", \"roles\": [\"administrator\"]}";

        for (var id : List.of(elsewhere, UUID.randomUUID().toString(), "no-id")) {
            var answers = Stream.of(
                    administrator("99PH00").get("/v1/people/{id}", id),
                    administrator("99PH00")
                            .contentType("application/json")
                            .body(body)
                            .put("/v1/people/{id}", id),
                    administrator("99PH00").post("/v1/people/{id}/deactivation", id),
                    administrator("99PH00").post("/v1/people/{id}/activation", id),
                    administrator("99PH00").post("/v1/people/{id}/invitation", id));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404))
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unknown-resource"));
        }

        assertThat(atKeycloak(elsewhere).prettify()).isEqualTo(before);
        administrator("99PH00").get("/v1/people/changes").then().body("items", empty());
    }

    @Test
    void nobodyTakesAwayTheirOwnAdministrationOrShutsOutThemselves() {
        var own = account("administrator", "99PJ00");

        change("99PJ00", own, """
                {"givenName": "Ada", "familyName": "Beheer", "roles": ["absence-coordinator"]}
                """).statusCode(422).body("type", equalTo("/problems/own-administration"));
        administrator("99PJ00")
                .post("/v1/people/" + own + "/deactivation")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-account"));

        assertThat(rolesAtKeycloak(own)).contains("administrator");
        assertThat(atKeycloak(own).getBoolean("enabled")).isTrue();
        change("99PJ00", own, """
                {"givenName": "Ada", "familyName": "Beheer", "roles": ["absence-coordinator", "administrator"]}
                """).statusCode(200);
    }

    @Test
    void whoIsNoAdministratorAnyMoreChangesNothingThoughTheTokenStillSaysSo() {
        var before = as(RealParts.tokenFor("absence-coordinator-99PO00")
                .organisation("SCHOOL", "99PO00")
                .roles("administrator"));
        var mentor = account("mentor", "99PO00");

        before.post("/v1/people/" + mentor + "/deactivation")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/administrators-only"));

        assertThat(atKeycloak(mentor).getBoolean("enabled")).isTrue();
    }

    @Test
    void whoIsDeactivatedIsSignedOutAndCanComeBack() {
        var mentor = account("mentor", "99PK00");
        var administrator = administrator("99PK00");

        for (var times = 0; times < 2; times++) {
            administrator.post("/v1/people/" + mentor + "/deactivation").then().statusCode(204);
        }
        administrator
                .post("/v1/people/" + mentor + "/invitation")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/deactivated"));
        var gone = atKeycloak(mentor);
        administrator.post("/v1/people/" + mentor + "/activation").then().statusCode(204);

        assertThat(gone.getBoolean("enabled")).isFalse();
        assertThat(gone.getInt("signedOut")).isEqualTo(1);
        assertThat(gone.getMap("attributes")).hasSize(5);
        assertThat(atKeycloak(mentor).getBoolean("enabled")).isTrue();
        assertThat(rolesAtKeycloak(mentor)).contains("mentor");
        administrator.get("/v1/people/changes").then().body("items.kind", contains("ACTIVATED", "DEACTIVATED"));
    }

    @Test
    void whatWasChangedIsReadInPagesAndStaysAsItIs() throws SQLException {
        var mentor = account("mentor", "99PL00");
        for (var what : List.of("deactivation", "activation", "invitation")) {
            administrator("99PL00")
                    .post("/v1/people/" + mentor + "/" + what)
                    .then()
                    .statusCode(204);
        }

        var first = administrator("99PL00")
                .get("/v1/people/changes?limit=2")
                .then()
                .extract()
                .jsonPath();

        assertThat(first.getList("items.kind")).containsExactly("INVITED", "ACTIVATED");
        administrator("99PL00")
                .get(first.getString("next"))
                .then()
                .body("items.kind", contains("DEACTIVATED"))
                .body("next", nullValue());
        administrator("99PL00")
                .get("/v1/people/changes?cursor=bm9uc2Vuc2U")
                .then()
                .statusCode(400);
        administrator("99PL00")
                .get("/v1/people/changes?cursor=bm9uCnNlbnNl")
                .then()
                .statusCode(400);
        for (var statement : List.of(
                "delete from people_change",
                "update people_change set by_account = 'x'",
                "update people_change set done_at = null")) {
            assertThatThrownBy(() -> RealParts.sql("notification").run(statement))
                    .hasMessageContaining("stays on record");
        }
    }

    @Test
    void whoeverIsMailedIsLookedUpAnewAfterAChange() {
        cache.as(CaffeineCache.class).setExpireAfterWrite(Duration.ofMinutes(1));
        var coordinators = new Audience("SCHOOL", "99PM00", "absence-coordinator", null);
        assertThat(directory.recipients(coordinators)).hasSize(1);

        change("99PM00", account("mentor", "99PM00"), """
                {"givenName": "Mila", "familyName": "Öztürk", "roles": ["absence-coordinator"]}
                """).statusCode(200);
        assertThat(directory.recipients(coordinators)).hasSize(2);
        administrator("99PM00")
                .post("/v1/people/" + account("absence-coordinator", "99PM00") + "/deactivation")
                .then()
                .statusCode(204);
        assertThat(directory.recipients(coordinators))
                .singleElement()
                .satisfies(one -> assertThat(one.person().subject()).isEqualTo(account("mentor", "99PM00")));
    }

    @Test
    void withoutKeycloakNothingIsShownAndNothingDone() {
        var mentor = account("mentor", "99PN00");
        PlayedKeycloak.down(true);

        for (var answer : List.of(
                administrator("99PN00").get("/v1/people"),
                administrator("99PN00").get("/v1/people/" + mentor),
                add("99PN00", SOMEBODY.formatted("nora@99pn00.example")),
                administrator("99PN00").post("/v1/people/" + mentor + "/deactivation"))) {
            answer.then().statusCode(503).body("type", equalTo("/problems/directory-unavailable"));
        }
        administrator("99PN00").get("/v1/people/changes").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people", "/v1/people/changes", "/v1/people/0b6f2a52-94c5-4d0e-8a5e-000000000001"})
    void nobodyElseSeesAnybody(String path) {
        for (var person : List.of(
                RealParts.tokenFor("mentor").organisation("SCHOOL", "99PA00").roles("mentor"),
                RealParts.tokenFor("odd").organisation("PLANET", "99PA00").roles("administrator"))) {
            as(person).get(path).then().statusCode(403).body("type", equalTo("/problems/administrators-only"));
        }
        given().get(path).then().statusCode(401);
    }

    private static RequestSpecification administrator(String school) {
        return as(RealParts.tokenFor("administrator-" + school)
                .organisation("SCHOOL", school)
                .roles("administrator"));
    }

    private static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }

    private static Response add(String school, String body) {
        return administrator(school).contentType("application/json").body(body).post("/v1/people");
    }

    private static ValidatableResponse change(String school, String id, String body) {
        return administrator(school)
                .contentType("application/json")
                .body(body)
                .put("/v1/people/" + id)
                .then();
    }

    private static JsonPath atKeycloak(String id) {
        return asked("/users/" + id);
    }

    private static List<String> rolesAtKeycloak(String id) {
        return asked("/users/" + id + "/role-mappings/realm").getList("name");
    }

    private static JsonPath asked(String path) {
        var keycloak = ConfigProvider.getConfig().getValue("veerkracht.directory.url", String.class);
        return given().auth()
                .oauth2("of-the-service")
                .get(keycloak + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

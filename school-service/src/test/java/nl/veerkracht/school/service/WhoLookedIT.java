package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The young person reads who looked in the records of the school. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
@QuarkusTestResource(CannedCaseService.class)
class WhoLookedIT {
    @Inject
    TestClock clock;

    private Sandbox school = Sandbox.unregistered();
    private UUID person = UUID.randomUUID();
    private String pupil = "";

    @BeforeEach
    void aPupilWhomCaseServiceKnows() {
        school = Sandbox.open();
        person = school.enrol("P1");
        pupil = RealParts.tokenFor("pupil-" + person).roles("pupil").token();
        var self = new Relative(UUID.randomUUID(), Relation.PUPIL, RealParts.account("pupil-" + person), false);
        CannedCaseService.tell(
                person, PersonFacts.NONE.withFamily(CannedCaseService.TODAY.minusYears(15), Set.of(self), Set.of()));
    }

    @Test
    void whoItWasIsToldByOrganisationAndRoleAndWhatOneReadOneselfIsOnesOwn() {
        get(school.staff("mentor"), "").statusCode(200);
        get(pupil, "/absence-calendar").statusCode(200);

        get(pupil, "/access-log")
                .statusCode(200)
                .body("items[0].own", equalTo(true))
                .body("items[0].seen.category", hasItem("ABSENCE"))
                .body("items[1].own", equalTo(false))
                .body("items[1].organisationIdentifier", equalTo(school.schoolId()))
                .body("items[1].roles", hasItem("mentor"))
                .body("items[1].seen.rule", hasItem("school-of-enrolment"));
    }

    @Test
    void beforeAMomentThereIsOnlyWhatBeganEarlier() {
        get(school.staff("mentor"), "").statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        get(school.staff("support-coordinator"), "").statusCode(200);

        get(pupil, "/access-log?before=2026-11-30T08:00:00Z")
                .statusCode(200)
                .body("items.at", everyItem(equalTo("2026-11-30T07:00:00Z")))
                .body("items.roles.flatten()", hasItem("mentor"))
                .body("items.roles.flatten()", not(hasItem("support-coordinator")));
        get(pupil, "/access-log?before=yesterday").statusCode(400);
    }

    private ValidatableResponse get(String token, String rest) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get("/v1/young-people/" + person + rest)
                .then();
    }
}

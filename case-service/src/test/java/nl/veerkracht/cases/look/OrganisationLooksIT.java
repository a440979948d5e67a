package nl.veerkracht.cases.look;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation checks who of its own people looked; each test has a municipality of its own. */
@WithRealParts
class OrganisationLooksIT {
    private static final String LOG = "/v1/access-log";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final String municipality = UUID.randomUUID().toString();

    @BeforeEach
    void aCaseAtWhichAnOfficerOfNowhereLooks() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        mentor("99XX00").get(timeline()).then().statusCode(200);
        officer(municipality).get(timeline()).then().statusCode(404);
    }

    @Test
    void theAdministratorSeesTheLooksOfTheOwnPeopleAndNoOthers() {
        administrator()
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("GET /v1/young-people/{youngPersonId}/timeline"))
                .body("items[0].roles", contains("attendance-officer"))
                .body("items[0].verdicts.outcome", hasItem("REFUSED"))
                .body("items[0].dataSubject", equalTo(events.youngPersonId().toString()));
    }

    @Test
    void toReadItIsALookThatTheFamilyCanReadToo() {
        administrator().get(LOG).then().statusCode(200);

        assertThat(CasesDatabase.count(
                        "access_log where data_subject = '%s' and record like '%%\"name\":\"GET /v1/access-log\"%%'",
                        events.youngPersonId()))
                .isEqualTo(1);
    }

    @Test
    void itIsReadInPagesAndEveryLineSaysWhereItGoesOn() {
        for (var count = 0; count < 4; count++) {
            officer(municipality).get(timeline()).then().statusCode(404);
        }

        var seen = new ArrayList<String>();
        for (String next = LOG + "?limit=2&action=R&user=" + account(); next != null; ) {
            var page =
                    administrator().get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.cursor", String.class));
            next = page.getString("next");
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        administrator()
                .get(LOG + "?user=" + account() + "&cursor=" + seen.get(2))
                .then()
                .body("items.cursor", equalTo(seen.subList(3, 5)));
    }

    @Test
    void itIsFilteredByAccountActionOutcomeAndRule() {
        administrator().get(LOG).then().statusCode(200);

        var rule = administrator().get(LOG + "?user=" + account()).jsonPath().getString("items[0].verdicts[0].rule");
        administrator().get(LOG + "?outcome=REFUSED&rule=" + rule).then().body("items", hasSize(1));
        administrator().get(LOG + "?outcome=FULL&rule=" + rule).then().body("items", empty());
        administrator()
                .get(LOG + "?outcome=FULL")
                .then()
                .body("items.roles.flatten()", everyItem(equalTo("administrator")));
        administrator().get(LOG + "?rule=break-glass").then().body("items", empty());
        administrator().get(LOG + "?action=C").then().body("items", empty());
        administrator().get(LOG + "?from=2001-01-01&to=2001-12-31").then().body("items", empty());
    }

    @Test
    void allThatIsWrongWithTheQuestionIsSaidAtOnce() {
        administrator()
                .get(LOG + "?from=yesterday&to=2026-13-01&action=LOOK&outcome=SEEN&limit=0&user=" + "x".repeat(101))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/to", "/action", "/outcome", "/limit", "/user"));
        administrator().get(LOG + "?from=2026-11-30&to=2026-11-29").then().statusCode(400);
        administrator().get(LOG + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void itIsExportedForASpreadsheet() {
        officer(municipality).get(timeline()).then().statusCode(404);

        administrator()
                .accept("text/csv")
                .get(LOG + "?limit=1&outcome=REFUSED")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Link", containsString("&outcome=REFUSED&cursor="))
                .body(containsString(events.youngPersonId().toString()));
    }

    @Test
    void nobodyElseSeesItAndTheRefusalIsOnRecord() {
        for (var who : List.of(officer(municipality), mentor("99XX00"), ofFamily("somebody", "pupil"))) {
            who.get(LOG).then().statusCode(403).body("type", equalTo("/problems/administrators-only"));
        }

        administrator()
                .get(LOG)
                .then()
                .body("items[0].action", equalTo("GET " + LOG))
                .body("items[0].verdicts.rule", contains("administrators-only"));
    }

    private RequestSpecification administrator() {
        return somebody("MUNICIPALITY", municipality, "administrator").urlEncodingEnabled(false);
    }

    private String account() {
        return RealParts.account("attendance-officer-" + municipality);
    }

    private String timeline() {
        return "/v1/young-people/" + events.youngPersonId() + "/timeline";
    }
}

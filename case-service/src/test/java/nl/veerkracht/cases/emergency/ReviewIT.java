package nl.veerkracht.cases.emergency;

import static nl.veerkracht.cases.People.mentor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.Test;

/** Emergency access waits until a second person has judged it, and is counted. */
@WithRealParts
class ReviewIT extends AnEmergency {
    private static final String WAITING = "/v1/emergency-accesses?status=WAITING";
    private static final String FIGURES = "/v1/emergency-accesses/figures";

    @Test
    void itWaitsForWhoKeepsWatch() {
        var id = opened(officer());
        officer().get(timeline()).then().statusCode(200);
        officer().get(timeline()).then().statusCode(200);

        administrator()
                .get(WAITING)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].role", equalTo("attendance-officer"))
                .body("items[0].account", equalTo(RealParts.account(name)))
                .body("items[0].looks", equalTo(2))
                .body("items[0].mayJudge", equalTo(true))
                .body("items[0].youngPersonId", nullValue())
                .body("items[0].judgement", nullValue());
        director()
                .get("/v1/emergency-accesses/" + id)
                .then()
                .statusCode(200)
                .body("youngPersonId", equalTo(events.youngPersonId().toString()));
    }

    @Test
    void nobodyElseJudges() {
        var id = opened(officer());

        for (var other : List.of(
                officer(),
                mentor("99XX00"),
                as("SCHOOL", "99XX01", "support-coordinator"),
                as("MUNICIPALITY", "9903", "administrator"))) {
            other.get("/v1/emergency-accesses/" + id).then().statusCode(404);
        }
        mentor("99XX00").get(WAITING).then().statusCode(200).body("items", empty());
        judge(mentor("99XX00"), id, true).statusCode(404);
    }

    @Test
    void theQueueIsReadPageByPage() {
        var first = opened(officer());
        clock.later(Duration.ofMinutes(60));
        var second = opened(officer());

        var page = administrator().get(WAITING + "&limit=1").then().body("items.id", equalTo(List.of(second)));

        administrator()
                .get(page.extract().jsonPath().getString("next"))
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", nullValue());
    }

    @Test
    void aSecondPersonJudgesItOnce() {
        var id = opened(atMunicipality(name, "attendance-officer", "administrator"));
        judge(atMunicipality(name, "attendance-officer", "administrator"), id, true)
                .statusCode(422)
                .body("type", equalTo("/problems/own-emergency-access"));

        judge(administrator(), id, true)
                .statusCode(200)
                .body("judgement.justified", equalTo(true))
                .body("mayJudge", equalTo(false));

        judge(director(), id, false).statusCode(409).body("type", equalTo("/problems/already-judged"));
        administrator().get(WAITING).then().body("items", empty());
        administrator()
                .get("/v1/emergency-accesses?status=JUDGED")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].judgement.explanation", containsString("necessary"));
        officer().get(timeline()).then().statusCode(200);
    }

    @Test
    void aJudgementSaysWhatAndWhy() {
        post(administrator(), "/v1/emergency-accesses/" + opened(officer()) + "/judgement", Map.of("explanation", "no"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/justified", "/explanation"));
    }

    @Test
    void whatIsNotJustifiedEndsAtOnce() {
        var id = opened(officer());
        officer().get(timeline()).then().statusCode(200);

        judge(director(), id, false).statusCode(200);

        officer().get(timeline()).then().statusCode(404);
        open(officer()).statusCode(409).body("type", equalTo("/problems/already-opened"));
    }

    @Test
    void itIsCounted() {
        judge(administrator(), opened(officer()), true).statusCode(200);
        clock.later(Duration.ofMinutes(60));
        judge(administrator(), opened(officer()), false).statusCode(200);
        clock.later(Duration.ofMinutes(120));
        opened(officer());

        administrator()
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("kinds.organisationKind", equalTo(List.of("MUNICIPALITY")))
                .body("kinds[0].opened", equalTo(3))
                .body("kinds[0].justified", equalTo(1))
                .body("kinds[0].notJustified", equalTo(1))
                .body("kinds[0].waiting", equalTo(1));
        administrator()
                .get(FIGURES + "?from=2026-11-01&to=2026-11-29")
                .then()
                .body("kinds", empty())
                .body("to", equalTo("2026-11-29"));
    }

    @Test
    void figuresAreForAnalystsAndAdministrators() {
        opened(officer());

        as("CONSORTIUM", "elsewhere", "regional-analyst")
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("kinds.organisationKind", hasItem("MUNICIPALITY"));
        officer().get(FIGURES).then().statusCode(403).body("type", equalTo("/problems/figures-not-for-role"));
        administrator()
                .get(FIGURES + "?from=2026-12-01&to=2026-11-29")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/from"));
    }
}

package nl.veerkracht.cases.access;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at a young person here is on record, and so is whoever is refused. */
@WithRealParts
class AccessLogIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/%1$s",
                "/v1/cases/%1$s/participations",
                "/v1/cases/%1$s/relatives",
                "/v1/cases/%1$s/consents",
                "/v1/cases?youngPersonId=%2$s",
                "/v1/tasks?caseId=%1$s",
                "/v1/young-people/%2$s/timeline"
            })
    void everyReadIsOnRecordOnce(String path) {
        mentor("99XX00")
                .get(path.formatted(caseId, pupil.youngPersonId()))
                .then()
                .statusCode(200);

        assertThat(records()).hasSize(1);
        assertThat(records().get(0))
                .contains("\"user.organisation_identifier\":\"99XX00\"", "\"user.roles\":[\"mentor\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/%1$s", "/v1/cases/%1$s/consents", "/v1/young-people/%2$s/timeline"})
    void everyRefusalIsOnRecordWithItsRule(String path) {
        officer("9902")
                .get(path.formatted(caseId, pupil.youngPersonId()))
                .then()
                .statusCode(404);

        assertThat(records()).hasSize(1);
        assertThat(records().get(0)).contains("REFUSED", "does-not-take-part");
    }

    @Test
    void theTimelineIsOnRecordByClass() {
        mentor("99XX00")
                .get("/v1/young-people/" + pupil.youngPersonId() + "/timeline")
                .then()
                .statusCode(200);

        assertThat(records().get(0))
                .contains("\"category\":\"SIGNAL\"", "\"category\":\"MEDICAL\"", "not-for-schools")
                .contains("GET /v1/young-people/{youngPersonId}/timeline");
    }

    @Test
    void whoWantsToChangeSomethingIsOnRecordToo() {
        officer("9902")
                .contentType(ContentType.JSON)
                .body(Map.of("relation", "PUPIL"))
                .post("/v1/cases/" + caseId + "/relatives")
                .then()
                .statusCode(404);

        assertThat(records()).singleElement().asString().contains("REFUSED", "POST /v1/cases/{caseId}/relatives");
    }

    @Test
    void whoWantsToChangeWhatIsNotThereIsOnRecordToo() {
        var somebody = UUID.randomUUID();
        var nowhere = "/v1/tasks/" + UUID.randomUUID() + "/completion";
        var noConsent = "/v1/consents/" + UUID.randomUUID() + "/answers";

        post(mentor("99QA00"), nowhere, Map.of("outcome", "DONE")).statusCode(404);
        post(mentor("99QA00"), noConsent, Map.of("agrees", true)).statusCode(404);
        post(mentor("99QA00"), "/v1/cases", concern(somebody)).statusCode(404);
        post(officer("99QA"), "/v1/cases", concern(somebody)).statusCode(403);
        post(somebody("SCHOOL", "99QA00", "janitor"), nowhere, Map.of("outcome", "DONE"))
                .statusCode(404);

        assertThat(CasesDatabase.column(
                        "record::json #>> '{attributes,access.verdicts,0,rule}'",
                        "access_log where organisation_identifier in ('99QA00', '99QA') and (data_subject = '%s'"
                                + " or data_subject is null)",
                        somebody))
                .containsExactlyInAnyOrder(
                        "no-such-task",
                        "no-such-consent",
                        "not-the-school-of-enrolment",
                        "only-the-school-opens",
                        "no-known-role");
    }

    @Test
    void whoLinksAnAccountIsOnRecordAndSoIsWhoTypesAWrongCode() {
        var family = new AFamily(pupil.youngPersonId(), caseId, LocalDate.of(2012, 3, 1));
        var before = CasesDatabase.count("access_log where record like '%%no-such-code%%'");

        AFamily.types(family.parent("aunt"), "AAAA-AAAA-AAAA").statusCode(422);
        AFamily.links(family.pupil(), family.adds("pupil", "PUPIL", null));

        assertThat(CasesDatabase.count("access_log where record like '%%no-such-code%%'"))
                .isEqualTo(before + 1);
        assertThat(records())
                .filteredOn(record -> record.contains("linked-by-code"))
                .singleElement()
                .asString()
                .contains("POST /v1/family-links", RealParts.account("pupil-" + pupil.youngPersonId()));
    }

    private static Map<String, String> concern(UUID youngPersonId) {
        return Map.of("youngPersonId", youngPersonId.toString());
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    private List<String> records() {
        return CasesDatabase.column("record", "access_log where data_subject = '%s'", pupil.youngPersonId());
    }
}

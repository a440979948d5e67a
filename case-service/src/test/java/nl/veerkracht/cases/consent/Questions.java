package nl.veerkracht.cases.consent;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.People;
import nl.veerkracht.cases.participation.ParticipationRows;

/** What the youth physician, who takes part in the case, asks the family: whether the school may see the advice. */
public final class Questions {
    private static final String PHYSICIAN = "00000001234567890001";

    private final UUID youngPersonId;
    private final UUID caseId;

    public Questions(UUID youngPersonId, UUID caseId) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
    }

    /** The physician takes part, and has written down advice. */
    public void begin() {
        ParticipationRows.active(caseId, "GGD", PHYSICIAN, "youth-physician");
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                    organisation_identifier, happened_on, heard_at, place, source, source_event, about, params, detail)
                values (gen_random_uuid(), '%s', '%s', 'SCHOOL_TALK_HELD', 'ADVICE', 'GGD', '%s', '2026-11-30',
                        '2026-11-30T06:00:00Z', 0, 'test', gen_random_uuid(), gen_random_uuid(), '{}', 'Two hours a day.')
                """.formatted(youngPersonId, caseId, PHYSICIAN));
    }

    /** Asks, until this day; the answer is the id of the consent. */
    public String ask(LocalDate until) {
        var request = new HashMap<String, Object>();
        request.put("class", "ADVICE");
        request.put("purpose", "RETURN_TO_SCHOOL");
        request.put("recipient", Map.of("kind", "SCHOOL", "identifier", "99XX00"));
        request.put("until", until.toString());
        return post(People.physician(), "/v1/cases/" + caseId + "/consents", request)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asks, and all of these say yes. */
    public String agreed(LocalDate until, RequestSpecification... all) {
        var consent = ask(until);
        List.of(all).forEach(who -> answer(who, consent, true).statusCode(200));
        return consent;
    }

    /** How far it is with a consent, as the physician sees it. */
    public String status(String consent) {
        return field(consent, "status");
    }

    public String field(String consent, String name) {
        return People.physician()
                .get("/v1/cases/" + caseId + "/consents")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%s' }.%s".formatted(consent, name));
    }

    public static ValidatableResponse answer(RequestSpecification who, String consent, boolean agrees) {
        return post(who, "/v1/consents/" + consent + "/answers", Map.of("agrees", agrees));
    }

    public static ValidatableResponse withdraw(RequestSpecification who, String consent) {
        return post(who, "/v1/consents/" + consent + "/withdrawal", Map.of());
    }

    public static ValidatableResponse renew(RequestSpecification who, String consent, LocalDate until) {
        return post(who, "/v1/consents/" + consent + "/renewal", Map.of("until", until.toString()));
    }

    static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }
}

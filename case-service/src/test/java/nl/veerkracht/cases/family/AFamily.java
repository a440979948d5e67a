package nl.veerkracht.cases.family;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.contracts.access.Age;
import org.jspecify.annotations.Nullable;

/** The family of a young person with a case at 99XX00, whose accounts are their own. */
public final class AFamily {
    private final UUID youngPersonId;
    private final UUID caseId;
    private final Map<String, String> relatives = new HashMap<>();

    /** As school-service would have told it, the young person was born this day. */
    public AFamily(UUID youngPersonId, UUID caseId, LocalDate born) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
        born(born);
    }

    public void born(LocalDate day) {
        CasesDatabase.run("delete from birth_date where young_person_id = '" + youngPersonId + "'");
        CasesDatabase.run("insert into birth_date values ('%s', '%s', '%s', '%s', '2026-11-30T00:00:00Z')"
                .formatted(youngPersonId, day, Age.twelfthBirthday(day), Age.eighteenthBirthday(day)));
    }

    public RequestSpecification pupil() {
        return ofFamily("pupil-" + youngPersonId, "pupil");
    }

    public RequestSpecification parent(String who) {
        return ofFamily(who + "-" + youngPersonId, "parent");
    }

    /** Adds all of them and lets each link the account. */
    public void everyone() {
        links(pupil(), adds("pupil", "PUPIL", null));
        links(parent("mother"), adds("mother", "PARENT", true));
        links(parent("father"), adds("father", "PARENT", true));
        links(parent("stepfather"), adds("stepfather", "PARENT", false));
    }

    /** Somebody else's parent, who was added by mistake, has an account, and was taken out again. */
    public void mistake() {
        links(parent("mistake"), adds("mistake", "PARENT", true));
        mentor("99XX00")
                .delete("/v1/cases/" + caseId + "/relatives/" + id("mistake"))
                .then()
                .statusCode(204);
    }

    /** The school adds somebody; the answer is the code. */
    public String adds(String who, String relation, @Nullable Boolean custody) {
        var added = add(relation, custody).statusCode(201).extract().jsonPath();
        relatives.put(who, added.getString("relativeId"));
        return added.getString("code");
    }

    public ValidatableResponse add(String relation, @Nullable Boolean custody) {
        var body = new HashMap<String, Object>(Map.of("relation", relation));
        if (custody != null) {
            body.put("custody", custody);
        }
        return mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + caseId + "/relatives")
                .then();
    }

    public String id(String who) {
        return String.valueOf(relatives.get(who));
    }

    public static void links(RequestSpecification who, String code) {
        types(who, code).statusCode(200);
    }

    public static ValidatableResponse types(RequestSpecification who, String code) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/v1/family-links")
                .then();
    }
}

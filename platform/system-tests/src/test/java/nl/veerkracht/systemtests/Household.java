package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** The family of a pupil with a case: the school adds them, they type their code, and are asked for consent. */
record Household(World world, Pupil pupil, String caseId) {

    static Household of(World world, Pupil pupil) {
        var joining = Joining.of(world, pupil);
        return new Household(world, pupil, joining.caseId());
    }

    /** The young person and a parent, each with the demo account of that name. */
    Household readsAlong() {
        return links("pupil", "{\"relation\": \"PUPIL\"}")
                .links("parent", "{\"relation\": \"PARENT\", \"custody\": true, \"label\": \"moeder\"}");
    }

    /** The school asks to see the advice of the youth physician. */
    Household isAsked() {
        var until = World.MONDAY_MORNING.toLocalDate().plusMonths(6);
        var answer = world.as("coordinator-99xx00").post("/v1/cases/" + caseId + "/consents", """
                {"class": "ADVICE", "purpose": "RETURN_TO_SCHOOL", "until": "%s",
                 "recipient": {"kind": "SCHOOL", "identifier": "99XX00"}}
                """.formatted(until));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return this;
    }

    /** The young person and the parent both say yes to what they are asked. */
    Household agrees() {
        for (var relative : List.of("pupil", "parent")) {
            var answer = world.as(relative).post("/v1/consents/" + consent() + "/answers", "{\"agrees\": true}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        return this;
    }

    /** The one that the family was asked for. */
    String consent() {
        return idOf("consents", one -> true);
    }

    String parent() {
        return idOf("relatives", one -> one.path("relation").asText().equals("PARENT"));
    }

    /** The part that the organisation of this kind takes in the case. */
    String participationOf(String organisationKind) {
        return idOf(
                "participations", one -> one.path("organisationKind").asText().equals(organisationKind));
    }

    private String idOf(String list, Predicate<JsonNode> wanted) {
        return world.as("coordinator-99xx00").get("/v1/cases/" + caseId + "/" + list).items().stream()
                .filter(wanted)
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private Household links(String account, String relative) {
        var added = world.as("coordinator-99xx00").post("/v1/cases/" + caseId + "/relatives", relative);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var code = "{\"code\": \"" + added.json().path("code").asText() + "\"}";
        var linked = world.as(account).post("/v1/family-links", code);
        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
        return this;
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

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

    private Household links(String account, String relative) {
        var added = world.as("coordinator-99xx00").post("/v1/cases/" + caseId + "/relatives", relative);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var code = "{\"code\": \"" + added.json().path("code").asText() + "\"}";
        var linked = world.as(account).post("/v1/family-links", code);
        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
        return this;
    }
}

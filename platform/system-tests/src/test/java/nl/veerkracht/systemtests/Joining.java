package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

/** The school asks the officer of the municipality to join the case of a pupil, and the officer answers. */
record Joining(World world, String caseId) {

    static Joining of(World world, Pupil pupil) {
        var cases = world.as("coordinator-99xx00")
                .get("/v1/cases?youngPersonId=" + pupil.youngPersonId())
                .items();
        assertThat(cases).hasSize(1);
        return new Joining(world, cases.get(0).path("id").asText());
    }

    Joining ask() {
        var answer = world.as("coordinator-99xx00").post("/v1/cases/" + caseId + "/participations", """
                {"organisationKind": "MUNICIPALITY", "organisationIdentifier": "9901",
                 "role": "attendance-officer", "reason": "Wij maken ons zorgen en vragen u mee te denken."}
                """);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return this;
    }

    Joining accept() {
        return answer("ACCEPTED");
    }

    Joining decline() {
        return answer("DECLINED");
    }

    private Joining answer(String outcome) {
        var officer = world.as("officer-9901");
        var tasks = officer.get("/v1/tasks?status=OPEN&kind=JOIN_CASE&caseId=" + caseId)
                .items();
        assertThat(tasks).hasSize(1);
        var answer = officer.post(
                "/v1/tasks/" + tasks.get(0).path("id").asText() + "/completion", "{\"outcome\": \"" + outcome + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }
}

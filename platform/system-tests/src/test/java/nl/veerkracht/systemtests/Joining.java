package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** The school asks the officer of the municipality to join the case of a pupil, and the officer answers. */
record Joining(World world, String coordinator, String caseId) {

    static Joining of(World world, Pupil pupil) {
        var coordinator = "coordinator-" + pupil.schoolId().toLowerCase(Locale.ROOT);
        var cases = world.as(coordinator)
                .get("/v1/cases?youngPersonId=" + pupil.youngPersonId())
                .items();
        assertThat(cases).hasSize(1);
        return new Joining(world, coordinator, cases.get(0).path("id").asText());
    }

    Joining ask() {
        return ask("MUNICIPALITY", "9901", "attendance-officer");
    }

    Joining ask(String kind, String identifier, String role) {
        var answer = world.as(coordinator)
                .post("/v1/cases/" + caseId + "/participations", """
                {"organisationKind": "%s", "organisationIdentifier": "%s",
                 "role": "%s", "reason": "Wij maken ons zorgen en vragen u mee te denken."}
                """.formatted(kind, identifier, role));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return this;
    }

    Joining accept() {
        return accept("officer-9901");
    }

    Joining accept(String who) {
        return answer(who, "ACCEPTED");
    }

    Joining decline() {
        return answer("officer-9901", "DECLINED");
    }

    private Joining answer(String who, String outcome) {
        var asked = world.as(who);
        var tasks = asked.get("/v1/tasks?status=OPEN&kind=JOIN_CASE&caseId=" + caseId)
                .items();
        assertThat(tasks).hasSize(1);
        var answer = asked.post(
                "/v1/tasks/" + tasks.get(0).path("id").asText() + "/completion", "{\"outcome\": \"" + outcome + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }
}

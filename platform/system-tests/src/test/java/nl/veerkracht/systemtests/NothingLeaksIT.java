package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.systemtests.Caller.Answer;
import org.junit.jupiter.api.Test;

/** What a school and a family entrust to us is shown to who may see it, and stands nowhere else. */
@OnTheWholePlatform
class NothingLeaksIT {
    private static final String COORDINATOR = "coordinator-99xx00";

    private final World world;
    private final Eavesdropper eavesdropper;
    private final Pupil pupil;
    private final List<String> refusals = new ArrayList<>();

    NothingLeaksIT(World world) {
        this.world = world;
        this.eavesdropper = new Eavesdropper(world);
        this.pupil = enrolled(Secret.pupil("99XX00"));
    }

    @Test
    void whatIsToldOfSomebodyIsInNoMessageMailStreamOrLog() {
        var live = new ArrayList<String>();
        try (var mentor = world.visitor("mentor-99xx00", "nl-NL");
                var parent = world.visitor("parent", "nl-NL")) {
            var household = reported();
            Eavesdropper.listen(mentor, "/young-people/" + pupil.youngPersonId() + "/live", "/inbox/live", "/live");
            household.readsAlong();
            Eavesdropper.listen(parent, "/family/" + pupil.youngPersonId() + "/live");
            somebodyIsAsked(household);
            theTalkIsInvited(household);
            consentIsGivenAndTakenBack(household);
            nonsenseIsRefused(household);
            world.ledger().await(() -> {
                assertThat(Eavesdropper.heard(mentor.page())).hasSizeGreaterThan(2);
                assertThat(eavesdropper.mails()).hasSizeGreaterThan(2);
            });
            live.addAll(Eavesdropper.heard(mentor.page()));
            live.addAll(Eavesdropper.heard(parent.page()));
        }

        var messages = eavesdropper.messages();
        var mails = eavesdropper.mails();
        var lines = eavesdropper.logLines();
        var looks = eavesdropper.looks().toList();

        assertThat(Stream.of(messages, mails, live, lines, looks, refusals).flatMap(List::stream))
                .noneMatch(Secret::isIn);
        assertThat(Stream.of(messages, mails, live, lines).flatMap(List::stream))
                .noneMatch(Secret::isClassIn);
        assertThat(live).noneMatch(text -> text.startsWith("answer "));
        assertThat(world.as(COORDINATOR).get(person("")).text()).matches(Secret::isIn, "what is looked for is there");
        assertThat(List.of(messages.size(), mails.size(), live.size(), lines.size(), looks.size(), refusals.size()))
                .as("messages, mails, parts of streams, log lines, looks, refusals")
                .allMatch(count -> count > 2);
    }

    private Pupil enrolled(Pupil unknown) {
        var system = world.as(SchoolSystem.client("99XX00"));
        var mappings =
                (ObjectNode) system.get("/v1/schools/99XX00/reason-mappings").json();
        if (mappings.findValues("code").stream().noneMatch(code -> code.asText().equals(Secret.REASON_CODE))) {
            mappings.withArray("mappings")
                    .addObject()
                    .put("code", Secret.REASON_CODE)
                    .put("category", "SICK");
            must(200, system.put("/v1/schools/99XX00/reason-mappings", mappings));
        }
        var path = "/v1/schools/99XX00/pupils/" + unknown.key();
        return unknown.known(must(200, system.put(path, Secret.enrolment(unknown)))
                .json()
                .path("youngPersonId")
                .asText());
    }

    /** Absent four times, and once in a message that cannot be read. */
    private Household reported() {
        var system = world.system("99XX00");
        Stream.of(SchoolSystem.FOUR_TIMES).map(day -> Secret.sickOn(pupil, day)).forEach(system::mustTake);
        var spoilt = Secret.sickOn(pupil, "2026-09-02");
        ((ObjectNode) spoilt.get("data")).put("firstDay", Secret.FREE_TEXT);
        world.bus().put(Bus.ABSENCES, "99XX00:" + pupil.key(), spoilt.toString());
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
        world.ledger()
                .await(() -> assertThat(world.bus().reasons(Bus.DEAD_ABSENCES, "99XX00:" + pupil.key()))
                        .isNotEmpty());
        return Household.of(world, pupil);
    }

    private void somebodyIsAsked(Household household) {
        must(201, world.as(COORDINATOR).post("/v1/cases/" + household.caseId() + "/participations", """
                {"organisationKind": "MUNICIPALITY", "organisationIdentifier": "9901", "role": "attendance-officer",
                 "reason": "%s"}
                """.formatted(
                        Secret.FREE_TEXT)));
        new Joining(world, COORDINATOR, household.caseId()).accept();
    }

    private void theTalkIsInvited(Household household) {
        var tasks = world.as(COORDINATOR)
                .get("/v1/tasks?kind=SCHOOL_TALK_INVITE&caseId=" + household.caseId())
                .items();
        must(
                204,
                world.as(COORDINATOR)
                        .post("/v1/tasks/" + tasks.get(0).path("id").asText() + "/completion", """
                {"outcome": "DONE", "note": "%s"}
                """.formatted(
                                        Secret.FREE_TEXT)));
    }

    private void consentIsGivenAndTakenBack(Household household) {
        household.isAsked();
        var consent = "/v1/consents/" + ids(household, "consents").get(0);
        ids(household, "relatives")
                .forEach(relative -> must(200, world.as(COORDINATOR).post(consent + "/answers", """
                {"agrees": true, "relativeId": "%s", "how": "SPOKEN", "proof": "%s"}
                """.formatted(
                                relative, Secret.FREE_TEXT))));
        must(200, world.as("parent").post(consent + "/withdrawal", "{}"));
        world.ledger()
                .await(() -> assertThat(world.as("support-99xx00").notices(pupil))
                        .extracting(notice -> notice.path("kind").asText())
                        .contains("CONSENT_WITHDRAWN"));
    }

    /** By somebody who may not, and by somebody who may but does not write it as it should be. */
    private void nonsenseIsRefused(Household household) {
        refused(400, world.as(COORDINATOR).get("/v1/tasks?status=" + Secret.REASON_CODE));
        refused(400, world.as(COORDINATOR).post("/v1/cases/" + household.caseId() + "/relatives", """
                {"relation": "%s"}
                """.formatted(
                        Secret.REASON_CODE)));
        refused(400, world.system("99XX00").send(Secret.sickOn(pupil, Secret.REASON_CODE)));
        refused(404, world.as("officer-9902").get(person("/timeline")));
        refused(404, world.as("officer-9902").get("/v1/schools/99XX00/pupils/" + pupil.key()));
        refused(401, world.unsigned().get("/v1/schools/99XX00/pupils/" + pupil.key()));
    }

    private void refused(int status, Answer answer) {
        refusals.add(must(status, answer).text().replace(pupil.key(), ""));
    }

    private static Answer must(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private List<String> ids(Household household, String what) {
        return world.as("parent").get("/v1/cases/" + household.caseId() + "/" + what).items().stream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    private String person(String rest) {
        return "/v1/young-people/" + pupil.youngPersonId() + rest;
    }
}

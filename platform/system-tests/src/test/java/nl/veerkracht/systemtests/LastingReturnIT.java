package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.dev.realm.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * From the first sick day, by talk, referral, advice and plan, to twelve weeks after the return, as seven people: mentor,
 * absence and support coordinator, physician, officer, pupil and parent.
 */
@OnTheWholePlatform
class LastingReturnIT {
    private final World world;
    private final Pupil pupil;
    private final Joining joining;
    private final String caseId;

    LastingReturnIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
        this.joining = Joining.of(world, pupil);
        this.caseId = joining.caseId();
    }

    @AfterEach
    void backToTheMondayOfAllStories() {
        world.clock(World.MONDAY_MORNING);
    }

    @Test
    void aPupilComesBackAndStays() {
        goes("support-99xx00", 409, referral());
        posts("mentor-99xx00", 204, "/school-talks", """
                {"invited": ["PUPIL", "PARENT"], "present": ["PUPIL", "PARENT", "MENTOR"], "overviewShown": true,
                 "agreements": "Start at ten on Mondays."}""");
        goes("support-99xx00", 200, referral());
        assertThat(absence("physician")).isEqualTo(404);
        joining.accept("physician");
        world.ledger().await(() -> assertThat(absence("physician")).isEqualTo(200));
        goes("physician", 200, """
                {"to": "CONSULT", "appointmentOn": "2026-12-10"}""");

        later(10);
        goes("physician", 200, """
                {"to": "FEEDBACK"}""");
        posts("physician", 201, "/advice", """
                {"hoursPerWeek": 10, "startsOn": "2026-12-14", "reviewOn": "2027-01-18"}""");
        goes("physician", 409, """
                {"to": "PLAN"}""");
        Household.of(world, pupil).readsAlong().isAsked().agrees();
        goes("physician", 200, """
                {"to": "PLAN"}""");
        goes("support-99xx00", 409, monitoring());
        plan();
        joining.ask().accept();
        goes("support-99xx00", 200, monitoring());
        assertThat(kindsSeenBy("officer-9901"))
                .contains("CASE_OPENED", "PLAN_MADE")
                .doesNotContain("CONSULT_PLANNED", "CONSULT_HELD", "ADVICE_GIVEN");
        goes("support-99xx00", 200, """
                {"to": "CLOSED", "outcome": "RETURNED"}""");

        assertThat(step("mentor-99xx00")).isEqualTo("CLOSED");
        assertThat(kindsSeenBy("officer-9901")).isEmpty();
        assertThat(kindsSeenBy("pupil"))
                .contains("SCHOOL_TALK_HELD", "REFERRED", "CONSULT_HELD", "ADVICE_GIVEN", "PLAN_MADE", "CASE_CLOSED");
        later(10 + 7 * 12 + 5);
        assertThat(looks()).extracting(task -> task.path("dueOn").asText()).containsExactly("2027-01-07", "2027-03-04");
        looks().forEach(task -> assertThat(world.as("support-99xx00")
                        .post("/v1/tasks/" + task.path("id").asText() + "/completion", "{\"outcome\": \"AT_SCHOOL\"}")
                        .status())
                .isEqualTo(204));
    }

    private void later(int days) {
        world.clock(World.MONDAY_MORNING.plusDays(days));
    }

    private static String referral() {
        return """
                {"to": "REFERRAL", "question": "What can the pupil take part in?", "schoolDid": "Talked twice.",
                 "familyInformedOn": "2026-11-30", "healthService": "%s"}""".formatted(Region.GGD.identifier());
    }

    private static String monitoring() {
        return """
                {"to": "MONITORING", "returnedOn": "2026-12-10"}""";
    }

    private void plan() {
        var review = LocalDate.of(2027, 1, 18);
        var plan = world.as("mentor-99xx00").putFirst("/v1/cases/" + caseId + "/plan", """
                {"goals": [{"text": "Gym again"}], "protectiveFactors": "A friend", "concerns": "Sleep", "reviewOn": "%s",
                 "schedule": [{"weekOf": "2026-12-14", "hours": {"MONDAY": 2}}]}""".formatted(review));
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
    }

    private void goes(String who, int status, String step) {
        posts(who, status, "/steps", step);
    }

    private void posts(String who, int status, String path, String what) {
        var answer = world.as(who).post("/v1/cases/" + caseId + path, what);
        assertThat(answer.status()).as(who + " " + what + answer.text()).isEqualTo(status);
    }

    private List<String> kindsSeenBy(String who) {
        return world.as(who).timeline(pupil).stream()
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    private String step(String who) {
        return world.as(who).get("/v1/cases/" + caseId).json().path("step").asText();
    }

    private int absence(String who) {
        return world.as(who)
                .get("/v1/young-people/" + pupil.youngPersonId() + "/absence-calendar")
                .status();
    }

    private List<JsonNode> looks() {
        return world.as("support-99xx00")
                .get("/v1/tasks?status=OPEN&kind=CHECK_RETURN&caseId=" + caseId)
                .items();
    }
}

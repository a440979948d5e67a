package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.veerkracht.dev.realm.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One whole case in the browser, from the fourth sick report to twelve weeks after the return, by seven people of whom none
 * has a mouse: mentor, absence and support coordinator, physician, officer, pupil and parent.
 */
@OnTheWholePlatform
class OneCaseByKeyboardIT {
    private static final String SEND = "main form button[type=submit]";

    private final World world;
    private final Pupil pupil;
    private final Joining joining;

    OneCaseByKeyboardIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
        this.joining = Joining.of(world, pupil);
    }

    @AfterEach
    void backToTheMondayOfAllStories() {
        world.clock(World.MONDAY_MORNING);
    }

    @Test
    void aPupilComesBackAndStaysWithoutAnybodyUsingAMouse() {
        as("mentor-99xx00", "/steps", OneCaseByKeyboardIT::talks);
        as("support-99xx00", "/steps", this::refers);
        world.ledger().await(() -> assertThat(step("support-99xx00")).isEqualTo("REFERRAL"));
        with("physician", "/", keys -> accepts(keys, "physician"));
        as(
                "physician",
                "/steps",
                keys -> takes(keys, "CONSULT")
                        .types("appointmentOn", LocalDate.of(2026, 12, 10))
                        .uses(SEND));

        world.clock(World.MONDAY_MORNING.plusDays(10));
        as("physician", "/steps", keys -> takes(keys, "FEEDBACK").uses(SEND));
        as("physician", "/advice", OneCaseByKeyboardIT::advises);
        Household.of(world, pupil).readsAlong();
        as("coordinator-99xx00", "/consents/new", OneCaseByKeyboardIT::asksForConsent);
        List.of("pupil", "parent").forEach(this::agrees);
        as("physician", "/steps", keys -> takes(keys, "PLAN").uses(SEND));
        as("mentor-99xx00", "/plan/edit", OneCaseByKeyboardIT::plans);
        as("coordinator-99xx00", "", OneCaseByKeyboardIT::asksTheOfficer);
        with("officer-9901", "/", keys -> accepts(keys, "officer-9901"));
        as(
                "support-99xx00",
                "/steps",
                keys -> takes(keys, "MONITORING")
                        .types("returnedOn", LocalDate.of(2026, 12, 10))
                        .uses(SEND));
        as(
                "support-99xx00",
                "/steps",
                keys -> takes(keys, "CLOSED").chooses("outcome", "RETURNED").uses(SEND));

        assertThat(step("support-99xx00")).isEqualTo("CLOSED");
        world.clock(World.MONDAY_MORNING.plusDays(10 + 7 * 12 + 5));
        as("support-99xx00", "", this::finds);
        as("support-99xx00", "", this::finds);
        assertThat(open("support-99xx00", "CHECK_RETURN")).isEmpty();
    }

    private static void talks(Keyboard keys) {
        keys.uses("a[href$='/talks/new']")
                .ticks("invited", "MENTOR")
                .ticks("present", "PUPIL")
                .ticks("present", "PARENT")
                .ticks("present", "MENTOR")
                .ticks("overview", "yes")
                .types("agreements", "Start at ten on Mondays.")
                .uses(SEND);
    }

    private void refers(Keyboard keys) {
        takes(keys, "REFERRAL")
                .types("question", "What can the pupil take part in?")
                .types("schoolDid", "Talked twice.")
                .types("familyInformedOn", LocalDate.of(2026, 11, 30))
                .chooses("healthService", Region.GGD.identifier())
                .uses(SEND);
    }

    private void accepts(Keyboard keys, String who) {
        ends(keys, open(who, "JOIN_CASE").get(0), "ACCEPTED");
    }

    /** That the pupil still is at school. */
    private void finds(Keyboard keys) {
        ends(keys, open("support-99xx00", "CHECK_RETURN").get(0), "AT_SCHOOL");
    }

    private static void ends(Keyboard keys, String task, String outcome) {
        keys.uses("form[action='/tasks/" + task + "/completion'] button[value=" + outcome + "]");
    }

    private List<String> open(String who, String kind) {
        return world.as(who).get("/v1/tasks?status=OPEN&kind=" + kind + "&caseId=" + joining.caseId()).items().stream()
                .map(task -> task.path("id").asText())
                .toList();
    }

    private static void asksForConsent(Keyboard keys) {
        keys.chooses("what", "ADVICE")
                .chooses("purpose", "RETURN_TO_SCHOOL")
                .types("last", LocalDate.of(2027, 5, 31))
                .uses(SEND);
    }

    private static void asksTheOfficer(Keyboard keys) {
        keys.types("reason", "We ask you to think along.").uses("form[action$='/officer'] button[type=submit]");
    }

    private static void advises(Keyboard keys) {
        keys.types("hours", "10")
                .types("startsOn", LocalDate.of(2026, 12, 14))
                .types("reviewOn", LocalDate.of(2027, 1, 18))
                .uses("button[value=preview]")
                .uses("button[value=send]");
    }

    private static void plans(Keyboard keys) {
        keys.types("goal-0", "Gym again")
                .types("first", LocalDate.of(2026, 12, 14))
                .types("count", "1")
                .uses("button[value=weeks]")
                .types("review", LocalDate.of(2027, 1, 18))
                .uses("button[value=save]");
    }

    private static Keyboard takes(Keyboard keys, String step) {
        return keys.uses("a[href$='/steps/" + step + "']");
    }

    private void agrees(String relative) {
        var form = "form[action$='/consents/" + Household.of(world, pupil).consent() + "/answer']";
        with(relative, "/family/" + pupil.youngPersonId(), keys -> keys.uses(form + " button[value=yes]"));
    }

    /** At a page of the young person. */
    private void as(String person, String page, Consumer<Keyboard> what) {
        with(person, "/young-people/" + pupil.youngPersonId() + page, what);
    }

    private void with(String person, String page, Consumer<Keyboard> what) {
        try (var visitor = world.visitor(person, "en-GB")) {
            visitor.open(page);
            what.accept(new Keyboard(visitor.page()));
            assertThat(visitor.page().locator("#errors").count())
                    .as("%s at %s: %s", person, visitor.place(), visitor.text())
                    .isZero();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private String step(String who) {
        return world.as(who)
                .get("/v1/cases/" + joining.caseId())
                .json()
                .path("step")
                .asText();
    }
}

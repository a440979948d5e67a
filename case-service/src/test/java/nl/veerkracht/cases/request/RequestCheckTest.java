package nl.veerkracht.cases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RequestCheckTest {
    private final RequestCheck check = new RequestCheck();

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        check.id("caseId", "no-id");
        check.oneOf("status", "HALF", TaskStatus.class);
        check.limit("many");
        check.cursor("not base64!", LocalDate::parse);
        check.requiredText("reason", " ", 10);
        check.text("note", "longer than that", 5);
        check.text("words", "a\0b", 5);
        check.requiredId("youngPersonId", null);
        check.matches("key", "tab\t", Pattern.compile("[ -~]+"), "must be printable");
        check.day("from", "tomorrow");
        check.day("until", "+999999999-12-31");
        check.matches("schoolId", "", Pattern.compile("[0-9]+"), "must be a number");
        check.requiredDay("startsOn", " ");
        check.number("hours", "many", 40);
        check.number("days", "6", 5);
        check.number("weeks", "-1", 5);

        assertThatThrownBy(check::done)
                .isInstanceOf(InvalidRequest.class)
                .extracting(refused -> ((InvalidRequest) refused).faults(), InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/caseId",
                        "/status",
                        "/limit",
                        "/cursor",
                        "/reason",
                        "/note",
                        "/words",
                        "/youngPersonId",
                        "/key",
                        "/from",
                        "/until",
                        "/schoolId",
                        "/startsOn",
                        "/hours",
                        "/days",
                        "/weeks");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        check.cursor(new Cursor(List.of("tomorrow", "me")).encoded(), LocalDate::parse, UUID::fromString);

        assertThatThrownBy(check::done).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void whatIsRightIsRead() {
        var id = UUID.randomUUID();

        assertThat(check.id("caseId", id.toString())).isEqualTo(id);
        assertThat(check.id("caseId", null)).isNull();
        assertThat(check.requiredOneOf("status", "DONE", TaskStatus.class)).isEqualTo(TaskStatus.DONE);
        assertThat(check.requiredDay("startsOn", "2026-11-30")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(check.number("hours", " 40 ", 40)).isEqualTo(40);
        assertThat(check.number("hours", "0", 40)).isZero();
        assertThat(check.number("hours", null, 40)).isNull();
        assertThat(check.limit(null)).isEqualTo(50);
        assertThat(check.limit("200")).isEqualTo(200);
        assertThat(check.text("note", " so ", 5)).isEqualTo("so");
        assertThat(check.cursor(null, LocalDate::parse)).isEmpty();
        assertThat(check.requiredId("caseId", id.toString())).isEqualTo(id);
        check.matches("key", null, Pattern.compile("[ -~]+"), "must be printable");
        check.matches("key", "k 1", Pattern.compile("[ -~]+"), "must be printable");
        check.done();
    }

    @Test
    void aPageHasAtMostTwoHundredItems() {
        check.limit("201");

        assertThatThrownBy(check::done).isInstanceOf(InvalidRequest.class);
    }
}

package nl.veerkracht.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.veerkracht.cases.plan.PlanRequest.WantedGoal;
import nl.veerkracht.cases.plan.model.ConcernsStandAlone;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String WHOLE = """
            {"goals": [{"text": " Gym again ", "programmeGoal": "Taking part"}, {"text": "On time"}],
             "helpedBefore": "Starting late", "protectiveFactors": "A friend", "concerns": "Sleep",
             "schedule": [{"weekOf": "2026-11-30", "hours": {"MONDAY": 2, "FRIDAY": 10}},
                          {"weekOf": "2026-12-07", "hours": {"TUESDAY": 0, "WEDNESDAY": 4.0}}],
             "reviewOn": "2027-01-11"}
            """;

    @Test
    void aWholePlanIsReadAsItIs() {
        var plan = PlanRequest.checked(request(WHOLE), TODAY);

        assertThat(plan.goals()).extracting("text").containsExactly("Gym again", "On time");
        assertThat(plan.goals().get(0).programmeGoal()).isEqualTo("Taking part");
        assertThat(plan.goals().get(1).programmeGoal()).isNull();
        assertThat(plan.schedule().get(0).hours()).containsEntry(DayOfWeek.FRIDAY, 10);
        assertThat(plan.schedule().get(1).hours()).containsEntry(DayOfWeek.WEDNESDAY, 4);
        assertThat(plan.reviewOn()).isEqualTo("2027-01-11");
        assertThat(request(WHOLE).toString()).doesNotContain("Gym");
    }

    @Test
    void oneGoalAndAReviewAreEnough() {
        var plan = PlanRequest.checked(
                request("{'goals': [{'text': 'Gym'}], 'schedule': [], 'reviewOn': '2026-12-01'}"), TODAY);

        assertThat(plan.schedule()).isEmpty();
        assertThat(plan.concerns()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # instead of                            | this                                     | is wrong
            "goals": [{"text": " Gym again "        | "goals": [{"text": " "                   | /goals/0/text
            "text": "On time"                       | "text": null                             | /goals/1/text
            "2026-11-30"                            | "2026-12-01"                             | /schedule/0/weekOf
            "2026-11-30"                            | "2026-12-07"                             | /schedule
            "2026-11-30"                            | "2026-12-14"                             | /schedule
            "2026-11-30"                            | "soon"                                   | /schedule/0/weekOf
            "MONDAY": 2                             | "MONDAY": -1                             | /schedule/0/hours/MONDAY
            "MONDAY": 2                             | "MONDAY": 11                             | /schedule/0/hours/MONDAY
            "MONDAY": 2                             | "MONDAY": 2.5                            | /schedule/0/hours/MONDAY
            "MONDAY": 2                             | "MONDAY": 1e999999                       | /schedule/0/hours/MONDAY
            "MONDAY": 2                             | "MONDAY": null                           | /schedule/0/hours/MONDAY
            "MONDAY": 2                             | "SUNDAY": 2                              | /schedule/0/hours
            {"MONDAY": 2, "FRIDAY": 10}             | null                                     | /schedule/0/hours
            "2027-01-11"                            | "2027-01-12"                             | /reviewOn
            "2027-01-11"                            | "2026-11-30"                             | /reviewOn
            "2027-01-11"                            | null                                     | /reviewOn
            """)
    void oneThingThatIsWrongIsNamed(String part, String instead, String pointer) {
        assertThat(WHOLE).contains(part);

        assertThat(faults(request(WHOLE.replace(part, instead)))).containsExactly(pointer);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var long501 = "a".repeat(501);
        var long2001 = "a".repeat(2001);
        var json = """
                {"goals": [{"text": "%s", "programmeGoal": "%s"}, null], "helpedBefore": "%s", "protectiveFactors": "%s",
                 "concerns": "%s", "schedule": [null], "reviewOn": "never"}
                """.formatted(long501, "a".repeat(201), long2001, long2001, long2001);

        assertThat(faults(request(json)))
                .containsExactlyInAnyOrder(
                        "/goals/0/text",
                        "/goals/0/programmeGoal",
                        "/goals/1/text",
                        "/helpedBefore",
                        "/protectiveFactors",
                        "/concerns",
                        "/schedule/0/weekOf",
                        "/schedule/0/hours",
                        "/reviewOn");
        assertThat(faults(null)).containsExactlyInAnyOrder("/goals", "/schedule", "/reviewOn");
        assertThat(faults(request("{'goals': []}"))).contains("/goals");
    }

    @Test
    void thereIsAnEndToIt() {
        var goals = Collections.nCopies(11, new WantedGoal("Gym", null));
        var weeks = Collections.nCopies(53, new PlanRequest.WantedWeek("2026-11-30", null));

        assertThat(faults(new PlanRequest(List.copyOf(goals), null, null, null, List.copyOf(weeks), "2026-12-01")))
                .containsExactly("/goals", "/schedule");
    }

    @Test
    void concernsDoNotStandAlone() {
        var request = request(WHOLE.replace("\"A friend\"", "\" \""));

        assertThatThrownBy(() -> PlanRequest.checked(request, TODAY)).isInstanceOf(ConcernsStandAlone.class);
    }

    private static List<String> faults(@Nullable PlanRequest request) {
        var refused = catchThrowableOfType(InvalidRequest.class, () -> PlanRequest.checked(request, TODAY));
        return refused.faults().stream().map(Fault::pointer).toList();
    }

    private static PlanRequest request(String json) {
        try {
            return EventJson.MAPPER.readValue(json.replace('\'', '"'), PlanRequest.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}

package nl.veerkracht.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.plan.PlanData.SeenPlan;
import nl.veerkracht.gateway.remote.PlanService.Goal;
import nl.veerkracht.gateway.remote.PlanService.Organisation;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.PlanService.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final PlanMessages TEXTS = NamesOfWords.of(PlanMessages.class);

    @Test
    void theFirstFormHasRoomForThreeGoalsAndAReviewInTime() {
        var form = PlanForm.empty(TODAY);

        assertThat(form.goals()).hasSize(3);
        assertThat(form.first()).isEqualTo("2026-12-07");
        assertThat(form.reviewOn()).isEqualTo("2026-12-30");
        assertThat(form.seen()).isEmpty();
        assertThat(form.weeks()).isEmpty();
    }

    @Test
    void aPlanIsChangedFromHowItIs() {
        var form = PlanForm.of(seen(), TODAY);

        assertThat(form.goals()).extracting(GoalField::text).containsExactly("Gym", "", "");
        assertThat(form.texts().protective()).isEqualTo("A friend");
        assertThat(form.weeks()).containsExactly(new WeekField(MONDAY, List.of("2", "0", "0", "0", "0")));
        assertThat(form.first()).isEqualTo("2026-11-30");
        assertThat(form.count()).isEqualTo("1");
        assertThat(form.seen()).isEqualTo("abc");
        assertThat(form.reviewOn()).as("another day than the former").isEqualTo("2026-12-30");
    }

    @Test
    void whatWasTypedIsWhatIsAsked() {
        var form = checked(fields -> {});

        assertThat(form.errors()).isEmpty();
        var wanted = form.request();
        assertThat(wanted.goals()).containsExactly(new Goal("Gym\nagain", "Taking part"), new Goal("On time", null));
        assertThat(wanted.helpedBefore()).isNull();
        assertThat(wanted.concerns()).isEqualTo("Sleep");
        assertThat(wanted.schedule()).hasSize(2);
        assertThat(wanted.schedule().get(1).weekOf()).isEqualTo("2026-12-07");
        assertThat(wanted.schedule().get(1).hours())
                .containsEntry(DayOfWeek.MONDAY, 10)
                .containsEntry(DayOfWeek.TUESDAY, 0);
        assertThat(wanted.reviewOn()).isEqualTo("2027-01-13");
        assertThat(form + "" + wanted).doesNotContain("Gym");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-02, review
            2026-12-03, ''
            2027-01-13, ''
            2027-01-14, review
            soon,       review
            '',         review
            """)
    void thePlanIsLookedAtAgainWithinSixWeeks(String day, String wrong) {
        assertWrong(checked(fields -> fields.review = day), wrong);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   ''
            10,  ''
            '',  ''
            ' 3 ', ''
            11,  hours-0-2
            -1,  hours-0-2
            2.5, hours-0-2
            x,   hours-0-2
            """)
    void lessonHoursAreWholeAndAtMostTen(String hours, String wrong) {
        assertWrong(checked(fields -> fields.hours = List.of("1", "1", hours)), wrong);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var form = checked(fields -> {
            fields.goal = List.of("", "a".repeat(501), "");
            fields.programme = List.of("Taking part", "a".repeat(201));
            fields.helped = "a".repeat(2001);
            fields.protective = " ";
            fields.hours = List.of("11", "", "", "", "", "x");
            fields.review = null;
        });

        assertThat(form.errors())
                .extracting(FormError::field)
                .containsExactly(
                        "goal-0", "goal-1", "programme-1", "helped", "protective", "hours-0-0", "hours-1-0", "review");
        assertThat(form.texts().helped()).as("what was typed stays").hasSize(2001);
        assertThat(form.error("review")).isEqualTo("errorReview");
    }

    @Test
    void withoutAGoalThereIsNoPlan() {
        assertWrong(checked(fields -> fields.goal = List.of("", " ")), "goal-0");
        assertWrong(checked(fields -> fields.goal = null), "goal-0");
    }

    @Test
    void thereIsRoomForOneGoalMoreUntilThereAreTen() {
        var form = typed(fields -> fields.goal = Collections.nCopies(9, "Gym"));

        var full = form.oneMoreGoal();

        assertThat(form.isFull()).isFalse();
        assertThat(full.goals()).hasSize(10);
        assertThat(full.isFull()).isTrue();
        assertThat(full.oneMoreGoal().goals()).hasSize(10);
        assertThat(typed(fields -> fields.goal = Collections.nCopies(12, "Gym")).goals())
                .hasSize(10);
    }

    @Test
    void weeksAreMadeFromADayInTheFirstAndKeepTheHoursTheyHad() {
        var form = typed(fields -> {
            fields.first = "2026-12-09";
            fields.count = "2";
        });

        var made = PlanFaults.weeksOf(form, TEXTS);

        assertThat(made.errors()).isEmpty();
        assertThat(made.weeks())
                .containsExactly(
                        new WeekField(MONDAY.plusWeeks(1), List.of("10", "", "", "", "")),
                        new WeekField(MONDAY.plusWeeks(2), List.of("", "", "", "", "")));
        assertThat(made.first()).isEqualTo("2026-12-07");
        assertThat(made.goals()).isEqualTo(form.goals());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-09, 0,   count
            2026-12-09, 53,  count
            2026-12-09, 100, count
            2026-12-09, two, count
            2026-12-09, '',  count
            soon,       2,   first
            2026-12-09, 52,  ''
            2026-12-09, 1,   ''
            """)
    void weeksAreOnlyMadeOfADayAndANumber(String first, String count, String wrong) {
        var form = typed(fields -> {
            fields.first = first;
            fields.count = count;
        });

        assertWrong(PlanFaults.weeksOf(form, TEXTS), wrong);
    }

    @Test
    void whatOurPagesDoNotSendIsLeftOut() {
        var form = typed(fields -> {
            fields.week = List.of("soon", "2026-12-09");
            fields.hours = null;
            fields.seen = "\"a-1\"\r\nX: y";
        });

        assertThat(form.weeks()).containsExactly(new WeekField(MONDAY.plusWeeks(1), List.of("", "", "", "", "")));
        assertThat(form.seen()).isEqualTo("a-1Xy");
    }

    @Test
    void whoWasSecondGoesOnFromWhatTheOtherWrote() {
        var form = typed(fields -> {}).wrong(List.of(new FormError("other", "meanwhile")));

        var now = form.from("def");

        assertThat(now.seen()).isEqualTo("def");
        assertThat(now.errors()).isEqualTo(form.errors());
        assertThat(now.goals()).isEqualTo(form.goals());
    }

    private static void assertWrong(PlanForm form, String field) {
        assertThat(form.errors())
                .extracting(FormError::field)
                .containsExactly(field.isEmpty() ? new String[0] : new String[] {field});
    }

    private static PlanForm checked(Consumer<PlanFields> typing) {
        return PlanFaults.in(typed(typing), TEXTS, TODAY);
    }

    private static PlanForm typed(Consumer<PlanFields> typing) {
        var fields = new PlanFields();
        fields.goal = List.of(" Gym\r\nagain ", "On time", "");
        fields.programme = List.of("Taking part", "", "");
        fields.protective = "A friend";
        fields.concerns = "Sleep";
        fields.week = List.of("2026-11-30", "2026-12-07");
        fields.hours = List.of("2", "", "", "", "", "10", "", "", "", "");
        fields.review = "2027-01-13";
        fields.seen = "abc";
        typing.accept(fields);
        return PlanForm.typed(fields);
    }

    private static SeenPlan seen() {
        var plan = new Plan(
                UUID.randomUUID(),
                1,
                List.of(new Goal("Gym", null)),
                null,
                "A friend",
                null,
                List.of(new Week(MONDAY, Map.of(DayOfWeek.MONDAY, 2))),
                LocalDate.of(2026, 12, 14),
                Instant.parse("2026-11-30T07:00:00Z"),
                new Organisation("SCHOOL", "99DA00"));
        return new SeenPlan(plan, "abc");
    }
}

package nl.veerkracht.gateway.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;

/** Finds everything that is wrong with a plan as somebody typed it, so that it is told at once and before it is sent. */
final class PlanFaults {
    private static final int LONGEST_GOAL = 500;
    private static final int LONGEST_PROGRAMME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int REVIEW_WITHIN = 6;

    private final PlanMessages texts;
    private final LocalDate today;
    private final List<FormError> found = new ArrayList<>();

    private PlanFaults(PlanMessages texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    static PlanForm in(PlanForm form, PlanMessages texts, LocalDate today) {
        var faults = new PlanFaults(texts, today);
        faults.goals(form.goals());
        faults.texts(form.texts());
        faults.weeks(form.weeks());
        faults.review(form.reviewOn());
        return form.wrong(List.copyOf(faults.found));
    }

    /** Whether weeks can be made of what was typed; the form with what is wrong when they cannot. */
    static PlanForm weeksOf(PlanForm form, PlanMessages texts) {
        var faults = new ArrayList<FormError>();
        var monday = WeekField.monday(form.first());
        var count = WeekField.count(form.count());
        if (monday.isEmpty()) {
            faults.add(new FormError("first", texts.errorFirst()));
        }
        if (count.isEmpty()) {
            faults.add(new FormError("count", texts.errorCount()));
        }
        return monday.isPresent() && count.isPresent()
                ? form.withWeeks(WeekField.made(monday.get(), count.get(), form.weeks()))
                : form.wrong(List.copyOf(faults));
    }

    private void goals(List<GoalField> goals) {
        if (goals.stream().allMatch(GoalField::isEmpty)) {
            add("goal-0", texts.errorGoals());
        }
        for (var place = 0; place < goals.size(); place++) {
            goal(goals.get(place), place);
        }
    }

    private void goal(GoalField goal, int place) {
        if (goal.text().isEmpty() && !goal.isEmpty()) {
            add("goal-" + place, texts.errorGoal(place + 1));
        }
        if (goal.text().length() > LONGEST_GOAL) {
            add("goal-" + place, texts.errorLong(LONGEST_GOAL));
        }
        if (goal.programme().length() > LONGEST_PROGRAMME) {
            add("programme-" + place, texts.errorLong(LONGEST_PROGRAMME));
        }
    }

    private void texts(PlanForm.Texts typed) {
        tooLong("helped", typed.helped());
        tooLong("protective", typed.protective());
        tooLong("concerns", typed.concerns());
        if (!typed.concerns().isEmpty() && typed.protective().isEmpty()) {
            add("protective", texts.errorConcerns());
        }
    }

    private void tooLong(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            add(field, texts.errorLong(LONGEST_TEXT));
        }
    }

    private void weeks(List<WeekField> weeks) {
        for (var week = 0; week < weeks.size(); week++) {
            var hours = weeks.get(week).hours();
            for (var day = 0; day < hours.size(); day++) {
                if (!WeekField.fits(hours.get(day))) {
                    add("hours-" + week + "-" + day, texts.errorHours(week + 1));
                }
            }
        }
    }

    private void review(String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (!day.isAfter(today) || day.isAfter(today.plusWeeks(REVIEW_WITHIN))) {
                add("review", texts.errorReview());
            }
        } catch (DateTimeException none) {
            add("review", texts.errorReview());
        }
    }

    private void add(String field, String text) {
        found.add(new FormError(field, text));
    }
}

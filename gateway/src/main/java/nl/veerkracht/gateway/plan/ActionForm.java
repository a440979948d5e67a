package nl.veerkracht.gateway.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import org.jspecify.annotations.Nullable;

/**
 * The form for something that is agreed, with what was typed and what is wrong with that.
 *
 * @param request names this request, so that sending it twice agrees once
 * @param who code of who was chosen; empty as long as nobody was
 */
record ActionForm(UUID request, String what, String who, String due, List<Choice> choices, List<FormError> errors) {
    private static final int LONGEST = 1_000;

    static ActionForm empty(List<Choice> choices) {
        return new ActionForm(UUID.randomUUID(), "", "", "", choices, List.of());
    }

    /** As a browser sends it. */
    static ActionForm typed(
            @Nullable UUID request,
            @Nullable String what,
            @Nullable String who,
            @Nullable String due,
            List<Choice> choices) {
        return new ActionForm(
                request == null ? UUID.randomUUID() : request,
                PlanForm.text(what),
                PlanForm.text(who),
                PlanForm.text(due),
                choices,
                List.of());
    }

    /** The same with everything that is wrong with it. */
    ActionForm checked(PlanMessages texts, LocalDate today) {
        var wrong = new ArrayList<FormError>();
        if (what.isEmpty()) {
            wrong.add(new FormError("what", texts.errorWhat()));
        }
        if (what.length() > LONGEST) {
            wrong.add(new FormError("what", texts.errorLong(LONGEST)));
        }
        if (choices.stream().noneMatch(choice -> choice.code().equals(who))) {
            wrong.add(new FormError("who", texts.errorWho()));
        }
        if (!isInTime(today)) {
            wrong.add(new FormError("due", texts.errorDue()));
        }
        return new ActionForm(request, what, who, due, choices, List.copyOf(wrong));
    }

    ActionForm with(String field, String problem) {
        return new ActionForm(request, what, who, due, choices, List.of(new FormError(field, problem)));
    }

    private boolean isInTime(LocalDate today) {
        try {
            return !LocalDate.parse(due).isBefore(today);
        } catch (DateTimeException none) {
            return false;
        }
    }

    public boolean isChosen(Choice choice) {
        return choice.code().equals(who);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    WantedAction asWanted() {
        var owner = who.split(" ", 3);
        var family = owner[0].equals(Helpers.FAMILY);
        return new WantedAction(what, owner[0], family ? null : owner[1], owner[2], due);
    }

    @Override
    public String toString() {
        return "ActionForm";
    }
}

package nl.veerkracht.gateway.report;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.ColleaguesService.CoWorker;
import nl.veerkracht.gateway.remote.ReportService.NewReport;
import org.jspecify.annotations.Nullable;

/**
 * The forms to bring up a report that does not follow from absence, with what was typed in one of them and what is wrong with
 * that; says nothing of itself.
 *
 * @param luxury whether somebody was away on a holiday of their own, and not for another reason
 * @param secondPerson the account of the colleague who judged it as well
 */
record BringUpForm(boolean luxury, String reason, String secondPerson, String stepsTaken, List<FormError> errors) {
    static BringUpForm empty() {
        return new BringUpForm(false, "", "", "", List.of());
    }

    static BringUpForm filled(BringUpFields typed) {
        return new BringUpForm(
                ReportKindWord.parse(typed.kind) == ReportKindWord.LUXURY,
                Written.oneLine(typed.reason),
                Written.oneLine(typed.secondPerson),
                Written.oneLine(typed.stepsTaken),
                List.of());
    }

    /** The same with everything that is wrong with it. */
    BringUpForm checked(List<CoWorker> colleagues, ReportMessages texts) {
        var wrong = new ArrayList<FormError>();
        if (luxury) {
            Written.fault(reason, texts).ifPresent(fault -> wrong.add(new FormError("reason", fault)));
            if (colleagues.stream().noneMatch(one -> one.id().equals(secondPerson))) {
                wrong.add(new FormError("secondPerson", texts.errorSecondPerson()));
            }
        } else {
            Written.fault(stepsTaken, texts).ifPresent(fault -> wrong.add(new FormError("stepsTaken", fault)));
        }
        return new BringUpForm(luxury, reason, secondPerson, stepsTaken, List.copyOf(wrong));
    }

    /** The same, with what only the service can see. */
    BringUpForm with(String problem) {
        var field = luxury ? "reason" : "stepsTaken";
        return new BringUpForm(luxury, reason, secondPerson, stepsTaken, List.of(new FormError(field, problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    NewReport wanted(String youngPersonId) {
        return luxury
                ? new NewReport(youngPersonId, ReportKindWord.LUXURY.name(), reason, secondPerson, null)
                : new NewReport(youngPersonId, ReportKindWord.OTHER.name(), null, null, stepsTaken);
    }

    @Override
    public String toString() {
        return "BringUpForm";
    }
}

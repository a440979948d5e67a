package nl.veerkracht.cases.advice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.advice.model.Advice.Content;
import nl.veerkracht.cases.advice.model.Term;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a physician advises; says nothing of itself, so that it is in no log. Numbers and days are read here and not with
 * the JSON, so that one that cannot be read is told with all else that is wrong.
 *
 * @param hoursPerWeek a whole number, 0 to 40
 * @param daysPerWeek a whole number, 0 to 5
 * @param startsOn the first day
 * @param reviewOn the day on which it is looked at again
 * @param replaces the advice that stood when this was written; whoever gives it is told when that is another by now
 */
public record AdviceRequest(
        @Nullable String hoursPerWeek,
        @Nullable String daysPerWeek,
        @Nullable String buildUp,
        @Nullable String adaptations,
        @Nullable String schoolDoes,
        @Nullable String startsOn,
        @Nullable String reviewOn,
        @Nullable String replaces) {
    private static final int LONGEST = 2_000;
    private static final AdviceRequest EMPTY = new AdviceRequest(null, null, null, null, null, null, null, null);

    /** What was sent, without faults. */
    record Checked(Content content, Term term, @Nullable UUID replaces) {
        /** The same for the same advice, however it was sent. */
        String asText(UUID caseId) {
            return String.join(
                    "\n",
                    "advice",
                    caseId.toString(),
                    String.valueOf(content.hoursPerWeek()),
                    String.valueOf(content.daysPerWeek()),
                    String.valueOf(content.buildUp()),
                    String.valueOf(content.adaptations()),
                    String.valueOf(content.schoolDoes()),
                    term.toString(),
                    String.valueOf(replaces));
        }
    }

    /** @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is */
    static Checked checked(@Nullable AdviceRequest request, LocalDate today, RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var content = content(sent, check);
        var term = term(sent, today, check);
        var replaces = check.id("replaces", sent.replaces());
        check.done();
        return new Checked(content, term, replaces);
    }

    private static Content content(AdviceRequest sent, RequestCheck check) {
        var content = new Content(
                check.number("hoursPerWeek", sent.hoursPerWeek(), Content.MOST_HOURS),
                check.number("daysPerWeek", sent.daysPerWeek(), Content.MOST_DAYS),
                check.text("buildUp", sent.buildUp(), LONGEST),
                check.text("adaptations", sent.adaptations(), LONGEST),
                check.text("schoolDoes", sent.schoolDoes(), LONGEST));
        if (content.isEmpty() && isBlank(sent.hoursPerWeek()) && isBlank(sent.daysPerWeek())) {
            check.fault("hoursPerWeek", "is required, or else daysPerWeek, buildUp, adaptations or schoolDoes");
        }
        return content;
    }

    private static Term term(AdviceRequest sent, LocalDate today, RequestCheck check) {
        var start = check.requiredDay("startsOn", sent.startsOn());
        var review = check.requiredDay("reviewOn", sent.reviewOn());
        if (start != null) {
            Term.faultOfStart(start, today).ifPresent(fault -> check.fault("startsOn", fault));
        }
        var term = new Term(start == null ? today : start, review == null ? today : review);
        if (start != null && review != null) {
            term.faultOfReview(today).ifPresent(fault -> check.fault("reviewOn", fault));
        }
        return term;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return "AdviceRequest";
    }
}

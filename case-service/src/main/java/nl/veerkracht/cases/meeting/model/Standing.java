package nl.veerkracht.cases.meeting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on what was recorded of a meeting.
 *
 * @param kind a kind of organisation, or FAMILY
 * @param identifier which organisation; of the family PUPIL or PARENT
 * @param objection what they did not agree with last; kept when they agree after all
 * @param at when they said so; null as long as they said nothing
 * @param account of who of the family answered; null for an organisation, and as long as nobody did
 */
public record Standing(
        String kind,
        String identifier,
        State state,
        @Nullable String objection,
        @Nullable Instant at,
        @Nullable String account) {

    /** What somebody said of it. */
    public enum State {
        OPEN,
        CONFIRMED,
        NOT_AGREED
    }

    /**
     * Of everyone who was there, in that order, and then of who answered without having been there.
     *
     * @param answers in the order in which they were given
     */
    public static List<Standing> of(List<Attendee> present, List<MeetingAnswer> answers) {
        var lasts = lasts(answers);
        var there = present.stream()
                .flatMap(one -> {
                    var theirs = lasts.stream()
                            .filter(last -> one.is(last.by().kind(), last.shownIdentifier()))
                            .map(last -> of(last, answers))
                            .toList();
                    return theirs.isEmpty() ? Stream.of(open(one)) : theirs.stream();
                })
                .distinct()
                .toList();
        var others = lasts.stream().map(last -> of(last, answers)).filter(standing -> !there.contains(standing));
        return Stream.concat(there.stream(), others).toList();
    }

    /** The last answer of each. */
    private static List<MeetingAnswer> lasts(List<MeetingAnswer> answers) {
        var lasts = new ArrayList<MeetingAnswer>();
        answers.forEach(answer -> {
            lasts.removeIf(answer::isOfSameAs);
            lasts.add(answer);
        });
        return lasts;
    }

    private static Standing open(Attendee one) {
        return new Standing(one.kind(), one.identifier(), State.OPEN, null, null, null);
    }

    private static Standing of(MeetingAnswer last, List<MeetingAnswer> answers) {
        var objection = answers.stream()
                .filter(answer -> answer.isOfSameAs(last) && !answer.agreed())
                .reduce((earlier, later) -> later)
                .map(MeetingAnswer::objection)
                .orElse(null);
        return new Standing(
                last.by().kind(),
                last.shownIdentifier(),
                last.agreed() ? State.CONFIRMED : State.NOT_AGREED,
                objection,
                last.by().at(),
                last.relation() == null ? null : last.by().identifier());
    }

    @Override
    public String toString() {
        return "Standing";
    }
}

package nl.veerkracht.cases.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in brief, for who takes it over. What the reader may not know of is not in it.
 *
 * @param said what the young person said last, of what is shared with the reader
 * @param step where the case is, as far as the reader may know
 * @param stepSince since when it is there
 * @param director absent while nobody directs the case
 * @param participants who takes part today
 * @param talk what was agreed at the last talk at school
 * @param actions what was agreed in the plan and is not done; absent for who is not shown the plan
 * @param tasks what is to be done, of what is on the reader's own list
 * @param clocks what comes due, the nearest first
 * @param handOver the question to take the case over, for who is asked and for who asks
 */
public record HandOverNoteView(
        @Nullable Said said,
        LocalDate openedOn,
        String step,
        LocalDate stepSince,
        @Nullable Organisation director,
        List<Participant> participants,
        @Nullable Talk talk,
        @Nullable List<Action> actions,
        List<Due> tasks,
        List<Clock> clocks,
        @Nullable HandOver handOver) {

    /** In the young person's own words. */
    public record Said(String text, Instant at) {}

    /** An organisation, in a role. */
    public record Organisation(String kind, String identifier, String role) {}

    /** Who takes part, and from which day. */
    public record Participant(
            String kind,
            String identifier,
            @Nullable String name,
            String role,
            @Nullable LocalDate from) {}

    /** The last talk at school. */
    public record Talk(LocalDate heldOn, String agreements) {}

    /** Something that somebody does before a day. */
    public record Action(String what, Organisation owner, LocalDate dueOn) {}

    /** A task, whose it is and before which day. */
    public record Due(String kind, Organisation owner, LocalDate dueOn) {}

    /**
     * Something that comes due.
     *
     * @param kind PLAN_REVIEW, TALK_REVIEW or CONSENT_END
     */
    public record Clock(String kind, LocalDate on) {}

    /** Who is asked to take the case over until which day, as which task, and what the one who asks wrote. */
    public record HandOver(UUID taskId, Organisation asked, LocalDate answerBy, String note) {}

    @Override
    public String toString() {
        return "HandOverNoteView";
    }
}

package nl.veerkracht.cases.meeting.model;

import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.By;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody agrees with what was recorded of a meeting, for their organisation or, of the family, for themselves.
 *
 * @param objection in one sentence what they do not agree with; null for who agrees
 * @param relation of the family who it is, PUPIL or PARENT; null for who acts for an organisation
 */
public record MeetingAnswer(
        UUID id, @Nullable String objection, @Nullable String relation, By by) {

    public boolean agreed() {
        return objection == null;
    }

    /** Whether both were given for one organisation, or by one of the family. */
    public boolean isOfSameAs(MeetingAnswer other) {
        return by.kind().equals(other.by.kind()) && by.identifier().equals(other.by.identifier());
    }

    /** Whether both say the same. */
    public boolean saysTheSameAs(MeetingAnswer other) {
        return Objects.equals(objection, other.objection);
    }

    /** How readers know who answered: an organisation, or who of the family; never which account. */
    String shownIdentifier() {
        return relation == null ? by.identifier() : relation;
    }

    @Override
    public String toString() {
        return "MeetingAnswer " + id;
    }
}

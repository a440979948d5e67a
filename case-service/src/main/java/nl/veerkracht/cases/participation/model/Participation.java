package nl.veerkracht.cases.participation.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.UUID;

/** Taking part of one organisation, in one role, in one case; it is answered once. */
@CheckReturnValue
public final class Participation {
    private final UUID id;
    private final UUID caseId;
    private final UUID youngPersonId;
    private final Participant participant;
    private final ParticipationStatus status;

    private Participation(
            UUID id, UUID caseId, UUID youngPersonId, Participant participant, ParticipationStatus status) {
        this.id = id;
        this.caseId = caseId;
        this.youngPersonId = youngPersonId;
        this.participant = participant;
        this.status = status;
    }

    /** A participation as it was stored; announces nothing. */
    public static Participation stored(
            UUID id, UUID caseId, UUID youngPersonId, Participant participant, ParticipationStatus status) {
        return new Participation(id, caseId, youngPersonId, participant, status);
    }

    /** The school takes part by law, without being asked. */
    public static ParticipationStarted byLaw(
            UUID id, UUID caseId, UUID youngPersonId, String schoolId, LocalDate from) {
        return new ParticipationStarted(id, caseId, youngPersonId, Participant.school(schoolId), from);
    }

    /**
     * Who was asked takes part from this day.
     *
     * @throws IllegalParticipationChange when there is no invitation to answer
     */
    public ParticipationStarted accept(LocalDate on) {
        require(ParticipationStatus.ACTIVE);
        return new ParticipationStarted(id, caseId, youngPersonId, participant, on);
    }

    /**
     * Who was asked will not take part.
     *
     * @throws IllegalParticipationChange when there is no invitation to answer
     */
    public ParticipationDeclined decline(LocalDate on) {
        require(ParticipationStatus.DECLINED);
        return new ParticipationDeclined(id, caseId, youngPersonId, participant, on);
    }

    private void require(ParticipationStatus to) {
        if (!status.next().contains(to)) {
            throw new IllegalParticipationChange(status, to);
        }
    }
}

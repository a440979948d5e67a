package nl.veerkracht.cases.participation.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.access.OrganisationKind;

/** Taking part of one organisation, in one role, in one case; it is answered once, and ends once. */
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

    /**
     * Who takes part does so no longer from this day, or who was asked need not answer any more.
     *
     * @throws TakesPartByLaw when it is a school
     * @throws IllegalParticipationChange when it was declined or has ended
     */
    public ParticipationEnded end(EndedBecause because, LocalDate on) {
        if (participant.kind() == OrganisationKind.SCHOOL) {
            throw new TakesPartByLaw();
        }
        require(ParticipationStatus.ENDED);
        var hadBegun = status == ParticipationStatus.ACTIVE;
        return new ParticipationEnded(id, caseId, youngPersonId, participant, because, hadBegun, on);
    }

    /** Whether it is about this case. */
    public boolean isIn(UUID aCase) {
        return caseId.equals(aCase);
    }

    public Participant participant() {
        return participant;
    }

    private void require(ParticipationStatus to) {
        if (!status.next().contains(to)) {
            throw new IllegalParticipationChange(status, to);
        }
    }
}

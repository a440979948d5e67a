package nl.veerkracht.cases.participation.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From this day an organisation takes part no longer, or need not answer any more whether it will.
 *
 * @param hadBegun whether it took part; not so when it had been asked only
 */
public record ParticipationEnded(
        UUID participationId,
        UUID caseId,
        UUID youngPersonId,
        Participant participant,
        EndedBecause because,
        boolean hadBegun,
        LocalDate on)
        implements ParticipationEvent {}

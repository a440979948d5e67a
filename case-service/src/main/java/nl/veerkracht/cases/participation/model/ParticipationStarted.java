package nl.veerkracht.cases.participation.model;

import java.time.LocalDate;
import java.util.UUID;

/** From this day an organisation takes part. */
public record ParticipationStarted(
        UUID participationId, UUID caseId, UUID youngPersonId, Participant participant, LocalDate on)
        implements ParticipationEvent {}

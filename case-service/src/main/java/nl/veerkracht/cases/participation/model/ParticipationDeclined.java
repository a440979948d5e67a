package nl.veerkracht.cases.participation.model;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation was asked to take part and will not. */
public record ParticipationDeclined(
        UUID participationId, UUID caseId, UUID youngPersonId, Participant participant, LocalDate on)
        implements ParticipationEvent {}

package nl.veerkracht.cases.participation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation was asked to take part, and why. */
public record ParticipantAsked(
        UUID participationId,
        UUID caseId,
        UUID youngPersonId,
        Participant participant,
        @Nullable String reason,
        LocalDate on)
        implements ParticipationEvent {}

package nl.veerkracht.cases.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.Participation;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.participation.model.ParticipationStatus;
import nl.veerkracht.contracts.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A participation as it is stored. */
@Entity
@Table(name = "participation")
class ParticipationRow {
    @Id
    UUID id;

    UUID caseId;
    UUID youngPersonId;
    String organisationKind;
    String organisationIdentifier;
    String role;
    String status;

    @Nullable
    String reason;

    @Nullable
    LocalDate fromDay;

    @Nullable
    LocalDate untilDay;

    @Nullable
    String endedBecause;

    @Nullable
    String endedIdentifier;

    @Nullable
    String endedBy;

    @Nullable
    String endedReason;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    ParticipationRow() {}

    Participation asModel() {
        var participant = new Participant(OrganisationKind.valueOf(organisationKind), organisationIdentifier, role);
        return Participation.stored(id, caseId, youngPersonId, participant, ParticipationStatus.valueOf(status));
    }

    void become(ParticipationStatus answer, @Nullable LocalDate from) {
        status = answer.name();
        fromDay = from;
    }

    void end(ParticipationEnded event, Ending ending) {
        status = ParticipationStatus.ENDED.name();
        untilDay = event.on();
        endedBecause = event.because().name();
        endedIdentifier = ending.identifier();
        endedBy = ending.by();
        endedReason = ending.reason();
    }
}

package nl.veerkracht.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.veerkracht.notification.notice.model.Audience;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whom one notice is about, and whom it is meant for. */
@Entity
@Immutable
@Table(name = "notice")
@SuppressWarnings("NullAway.Init")
class NoticeRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "young_person_id")
    UUID youngPersonId;

    @Column(name = "organisation_kind")
    String organisationKind;

    @Column(name = "organisation_identifier")
    String organisationIdentifier;

    String role;

    @Column(name = "mentor_ref")
    @Nullable
    UUID mentorRef;

    Audience audience() {
        return new Audience(organisationKind, organisationIdentifier, role, mentorRef);
    }
}

package nl.veerkracht.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whom one notice is about, if anybody; for whom it is, {@link OwnNotices} says. */
@Entity
@Immutable
@Table(name = "notice")
@SuppressWarnings("NullAway.Init")
class NoticeRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "young_person_id")
    @Nullable
    UUID youngPersonId;
}

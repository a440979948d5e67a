package nl.veerkracht.school.reason;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a code means, as it is stored. */
@Entity
@Table(name = "reason_mapping")
@IdClass(ReasonMappingRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ReasonMappingRow {
    @Id
    String schoolId;

    @Id
    String code;

    String category;

    record Key(String schoolId, String code) implements Serializable {}
}

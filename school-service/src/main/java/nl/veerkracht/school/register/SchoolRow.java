package nl.veerkracht.school.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A school as it is stored. */
@Entity
@Table(name = "school")
@SuppressWarnings("NullAway.Init")
class SchoolRow {
    @Id
    String schoolId;

    String name;
    String sector;

    @Nullable
    String organisationId;

    String municipalityCode;

    /** Never used twice, so that what is worked out for a version stays true for it. */
    long version;
}

package nl.veerkracht.school.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A school year as it is stored. */
@Entity
@Table(name = "school_year")
@IdClass(SchoolYearRow.Key.class)
@SuppressWarnings("NullAway.Init")
class SchoolYearRow {
    @Id
    String schoolId;

    @Id
    LocalDate firstDay;

    LocalDate lastDay;

    record Key(String schoolId, LocalDate firstDay) implements Serializable {}
}

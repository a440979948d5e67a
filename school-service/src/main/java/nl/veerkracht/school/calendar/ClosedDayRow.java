package nl.veerkracht.school.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** Closed days as they are stored. */
@Entity
@Table(name = "closed_day")
@IdClass(ClosedDayRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ClosedDayRow {
    @Id
    String schoolId;

    @Id
    LocalDate fromDay;

    @Id
    LocalDate toDay;

    @Id
    String name;

    record Key(String schoolId, LocalDate fromDay, LocalDate toDay, String name) implements Serializable {}
}

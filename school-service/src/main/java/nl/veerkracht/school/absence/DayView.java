package nl.veerkracht.school.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of an absence calendar. */
public record DayView(
        LocalDate date,
        String kind,
        @Nullable String name,
        @Nullable String absence) {}

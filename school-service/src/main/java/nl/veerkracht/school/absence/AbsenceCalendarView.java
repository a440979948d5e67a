package nl.veerkracht.school.absence;

import java.time.LocalDate;
import java.util.List;

/** The days of a young person at one school, with the absence that the caller may see. */
public record AbsenceCalendarView(String schoolId, LocalDate from, LocalDate to, List<DayView> days) {}

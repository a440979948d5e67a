package nl.veerkracht.school.calendar;

import java.util.List;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;

/** A calendar as a school supplies it; weekends and public holidays come by themselves. */
public record CalendarView(List<SchoolYear> schoolYears, List<ClosedDays> closedDays) {}

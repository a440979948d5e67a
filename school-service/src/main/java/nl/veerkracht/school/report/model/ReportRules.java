package nl.veerkracht.school.report.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import org.jspecify.annotations.Nullable;

/** Works out which reports the law asks for; pure, so that the same absence always gives the same reports. */
public final class ReportRules {
    private static final int DAYS_OF_A_WEEK = 5;
    /** More than four weeks. */
    private static final int LONG = 4 * DAYS_OF_A_WEEK + 1;

    private ReportRules() {}

    /**
     * What is known of one pupil, in any order, overlapping or not.
     *
     * @param qualifiedOn day of the basic qualification; null for who has none
     * @param excused whole days of sickness or leave
     * @param settled what persons have decided about
     */
    public record Known(
            LocalDate birthDate,
            @Nullable LocalDate qualifiedOn,
            Collection<Unauthorised> unauthorised,
            Collection<Period> excused,
            List<Settled> settled) {

        /** Who is younger than 16 must go to school whatever the diploma; for everyone else the duty ends with it. */
        private boolean isUnqualifiedOn(MissedDay missed) {
            var day = missed.day();
            return qualifiedOn == null || day.isBefore(qualifiedOn) || day.isBefore(Age.sixteenthBirthday(birthDate));
        }
    }

    /**
     * The reports of one pupil.
     *
     * @param today no day after this one counts
     */
    public static ReportsDue evaluate(SchoolCalendar calendar, Known known, ReportSettings settings, LocalDate today) {
        var age = DutyAge.of(known.birthDate());
        var days = MissedDays.of(calendar, known.unauthorised(), known.excused(), today).stream()
                .filter(known::isUnqualifiedOn)
                .toList();
        var young = days.stream().filter(day -> age.isUnderDuty(day.day())).toList();
        var adult = days.stream().filter(day -> age.isOfAge(day.day())).toList();
        var weeks = settings.weeksFromEighteen() * DAYS_OF_A_WEEK;
        return ReportsDue.of(new SixteenHours(calendar, settled(known, ReportKind.SIXTEEN_HOURS)), young)
                .and(ReportsDue.of(away(ReportKind.LONG_UNAUTHORISED, LONG, calendar, known), young))
                .and(ReportsDue.of(away(ReportKind.EIGHTEEN_PLUS, weeks, calendar, known), adult));
    }

    private static LongAway away(ReportKind kind, int days, SchoolCalendar calendar, Known known) {
        return new LongAway(kind, days, calendar, settled(known, kind));
    }

    private static List<Settled> settled(Known known, ReportKind kind) {
        return known.settled().stream().filter(one -> one.kind() == kind).toList();
    }
}

package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** Reads when and where a meeting is to be; what is wrong, the check is told. */
final class AppointmentCheck {
    private static final int LONGEST_PLACE = 200;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private AppointmentCheck() {}

    static Appointment read(
            @Nullable String day, @Nullable String time, @Nullable String place, LocalDate today, RequestCheck check) {
        var on = check.requiredDay("day", day);
        if (on != null && !Appointment.fits(on, today)) {
            check.fault("day", "must be today or later, within a year");
        }
        check.matches("time", time, TIME, "must be a time of day, such as 14:30");
        var at = time == null || !TIME.matcher(time).matches() ? null : LocalTime.parse(time);
        return new Appointment(Objects.requireNonNullElse(on, today), at, check.text("place", place, LONGEST_PLACE));
    }
}

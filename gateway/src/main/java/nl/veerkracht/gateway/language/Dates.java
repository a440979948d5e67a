package nl.veerkracht.gateway.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.veerkracht.kit.clock.BusinessClock;

/** Writes days and moments as readers of a language expect them, for people and for machines. */
public final class Dates {
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter month;

    /**
     * A day or moment.
     *
     * @param iso for the {@code datetime} of {@code <time>}
     * @param text for people
     */
    public record Written(String iso, String text) {}

    public Dates(Language language) {
        this.day = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", language.locale());
        this.longDay = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale());
        this.moment = DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", language.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
    }

    public Written day(LocalDate date) {
        return new Written(date.toString(), day.format(date));
    }

    /** For a sentence. */
    public String inFull(LocalDate date) {
        return longDay.format(date);
    }

    public Written moment(Instant instant) {
        return new Written(instant.toString(), moment.format(instant.atZone(BusinessClock.ZONE)));
    }

    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** A day or a moment, whichever the service sent; what is neither is shown as it came. */
    public Written either(String iso) {
        try {
            return iso.length() == 10 ? day(LocalDate.parse(iso)) : day(dayOf(iso));
        } catch (DateTimeParseException neither) {
            return new Written(iso, iso);
        }
    }

    /** A day as a form sends it; none for anything else. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The day on which it was, where the young people live. */
    public static LocalDate dayOf(String iso) {
        return iso.length() == 10 ? LocalDate.parse(iso) : LocalDate.ofInstant(Instant.parse(iso), BusinessClock.ZONE);
    }
}

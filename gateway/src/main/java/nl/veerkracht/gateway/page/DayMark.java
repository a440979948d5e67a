package nl.veerkracht.gateway.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a day of the calendar says; a letter and a pattern tell it as well as a colour. */
public enum DayMark {
    PRESENT,
    SICK,
    UNAUTHORISED,
    AUTHORISED,
    UNKNOWN,
    ABSENT,
    FREE,
    NO_DATA;

    /**
     * The mark of a day. A day that no school year covers, or of which the school said nothing, is no
     * data, never attendance.
     *
     * @param kind what the calendar of the school says of the day
     * @param absence what was reported for it, as far as the reader may know
     */
    public static DayMark of(String kind, @Nullable String absence) {
        return switch (kind) {
            case "PUBLIC_HOLIDAY", "CLOSED" -> FREE;
            case "SCHOOL_DAY" -> absence == null ? PRESENT : absence(absence);
            default -> absence == null ? NO_DATA : absence(absence);
        };
    }

    private static DayMark absence(String absence) {
        return switch (absence) {
            case "SICK" -> SICK;
            case "UNAUTHORISED" -> UNAUTHORISED;
            case "AUTHORISED" -> AUTHORISED;
            case "ABSENT" -> ABSENT;
            default -> UNKNOWN;
        };
    }

    /** Whether somebody was away. */
    public boolean isAbsence() {
        return switch (this) {
            case SICK, UNAUTHORISED, AUTHORISED, UNKNOWN, ABSENT -> true;
            case PRESENT, FREE, NO_DATA -> false;
        };
    }

    /** Name of the mark in style sheets and patterns. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.veerkracht.school.signal.model;

/** Over which days a rule counts. */
public record Window(Span span, int weeks) {

    /** The kinds of window. */
    public enum Span {
        SCHOOL_WEEKS,
        SCHOOL_YEAR,
        EPISODE
    }

    /** The school week of the day and those before it, this many together. */
    public static Window schoolWeeks(int weeks) {
        return new Window(Span.SCHOOL_WEEKS, weeks);
    }

    /** The school year of the day, from its start. */
    public static Window schoolYear() {
        return new Window(Span.SCHOOL_YEAR, 0);
    }

    /** The episode that the day is in. */
    public static Window episode() {
        return new Window(Span.EPISODE, 0);
    }
}

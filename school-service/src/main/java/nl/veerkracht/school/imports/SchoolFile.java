package nl.veerkracht.school.imports;

import java.util.function.Consumer;

/** A file of a school: read once, and gone through as often as it takes. */
interface SchoolFile {
    /** @throws Unreadable when nothing can be made of it */
    void each(Consumer<Line> each);

    /** Whether everybody who is at the school is in it; of a table of pupils nobody says so. */
    default boolean isWholeRoster() {
        return false;
    }
}

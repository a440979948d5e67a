package nl.veerkracht.systemtests;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to stand in the databases in the end. */
final class Expected {
    /** The signal, the case that opens, and the four absences that a case may know. */
    static final int ENTRIES_OF_A_SIGNAL = 6;

    /** Of the signal to mentor and coordinator, and of two tasks to the mentor. */
    static final int NOTICES_OF_A_SIGNAL = 4;

    private Expected() {}

    /** For each of so many pupils one signal after four sick reports, and what follows from it. */
    static Map<String, Long> oneSignalFor(long pupils) {
        var expected = new LinkedHashMap<String, Long>();
        expected.put("signals", pupils);
        expected.put("cases", pupils);
        expected.put("tasks", 2 * pupils);
        expected.put("entries", ENTRIES_OF_A_SIGNAL * pupils);
        expected.put("notices", NOTICES_OF_A_SIGNAL * pupils);
        return expected;
    }

    static Map<String, Long> nothing() {
        return oneSignalFor(0);
    }
}

package nl.veerkracht.bench.measure;

import java.time.Duration;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.bench.stack.Stack;

/** What must have come of a wave of reports, in all three databases, beyond what was there before it. */
final class Told {
    /** The signal, the opening of the case, and the four absences of this school year. */
    private static final int ENTRIES_EACH = 6;

    private static final int TASKS_EACH = 2;
    /** Mentor and coordinator, of the signal and of their task each. */
    private static final int NOTICES_EACH = 4;

    private final Wave wave;
    private final Counted.Tables absences;
    private final Counted.Tables cases;
    private final Counted.Tables notices;

    Told(Stack stack, Wave wave) {
        this.wave = wave;
        this.absences = new Counted.Tables(stack.school(), "absence", "signal");
        this.cases = new Counted.Tables(stack.cases(), "care_case", "task", "timeline_entry");
        this.notices = new Counted.Tables(stack.notification(), "notice");
    }

    void await(Duration patience) {
        cases.await(patience, wave.signals(), tasks(), entries());
        notices.await(patience, notices());
    }

    String proof() {
        return String.join(
                ", ",
                absences.grewBy(wave.reports(), wave.signals()),
                cases.grewBy(wave.signals(), tasks(), entries()),
                notices.grewBy(notices()));
    }

    private long entries() {
        return (long) wave.signals() * ENTRIES_EACH;
    }

    private long tasks() {
        return (long) wave.signals() * TASKS_EACH;
    }

    private long notices() {
        return (long) wave.signals() * NOTICES_EACH;
    }
}

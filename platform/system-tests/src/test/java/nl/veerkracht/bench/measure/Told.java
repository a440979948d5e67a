package nl.veerkracht.bench.measure;

import java.time.Duration;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.bench.stack.Stack;

/** What must have come of a wave of reports, in all three databases. */
final class Told {
    /** The signal, the opening of the case, and the four absences of this school year. */
    private static final int ENTRIES_EACH = 6;

    private static final int TASKS_EACH = 2;
    /** Mentor and coordinator, of the signal and of their task each. */
    private static final int NOTICES_EACH = 4;

    private final Wave wave;
    private final WaveRows absences;
    private final WaveRows signals;
    private final WaveRows cases;
    private final WaveRows tasks;
    private final WaveRows entries;
    private final WaveRows notices;

    Told(Stack stack, Wave wave) {
        this.wave = wave;
        var number = wave.number();
        absences = new WaveRows(stack.school(), number, "absence", "school_id");
        signals = new WaveRows(stack.school(), number, "signal", "school_id");
        cases = new WaveRows(stack.cases(), number, "care_case", "school_id");
        tasks = new WaveRows(stack.cases(), number, "task", "school_id");
        entries = new WaveRows(stack.cases(), number, "timeline_entry", "organisation_identifier");
        notices = new WaveRows(
                stack.notification(), number, "notice", "organisation_kind = 'SCHOOL' and organisation_identifier");
    }

    /** Looks at what an index tells first: counting entries reads them all, which would itself be what is measured. */
    void await(Duration patience) {
        tasks.await(patience, of(TASKS_EACH));
        notices.await(patience, of(NOTICES_EACH));
        entries.await(patience, of(ENTRIES_EACH));
    }

    String proof() {
        return String.join(
                ", ",
                absences.exactly(wave.reports()),
                signals.exactly(wave.signals()),
                cases.exactly(wave.signals()),
                tasks.exactly(of(TASKS_EACH)),
                entries.exactly(of(ENTRIES_EACH)),
                notices.exactly(of(NOTICES_EACH)));
    }

    private long of(int each) {
        return (long) wave.signals() * each;
    }
}

package nl.veerkracht.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.school.imports.Imports.Progress;
import org.jboss.logging.Logger;

/**
 * Goes through a file, a thousand lines in a transaction. Whoever dies half-way is followed by somebody who begins anew: what
 * was taken, has its effect once.
 */
@ApplicationScoped
class RunImport {
    private static final Logger LOG = Logger.getLogger(RunImport.class);
    private static final int AT_ONCE = 1_000;
    static final String SEND_AGAIN =
            "Something went wrong here. Send the file again: what was taken already counts once.";

    private final Imports imports;
    private final SchoolFiles files;
    private final LineEvents events;
    private final BusinessClock clock;

    RunImport(Imports imports, SchoolFiles files, LineEvents events, BusinessClock clock) {
        this.imports = imports;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    void run(UUID id) {
        imports.begin(id).ifPresent(wanted -> {
            try {
                var bad = through(wanted, files.read(wanted, imports.file(id)));
                imports.end(id, bad ? ImportState.REFUSED : ImportState.DONE, null, clock.instant());
            } catch (Unreadable unreadable) {
                imports.end(id, ImportState.REFUSED, unreadable.getMessage(), clock.instant());
            } catch (RuntimeException fault) {
                LOG.errorf(
                        "import %s cannot be gone through: %s",
                        id, fault.getClass().getName());
                imports.end(id, ImportState.FAILED, SEND_AGAIN, clock.instant());
            }
            LOG.infof("import %s of school %s has ended", id, wanted.schoolId());
        });
    }

    /** Whether it is refused for a bad line. */
    private boolean through(Import wanted, SchoolFile file) {
        requireReadable(file);
        if (!wanted.takeNothing()) {
            pass(wanted, file, !wanted.trial());
            return false;
        }
        if (pass(wanted, file, false) > 0) {
            return true;
        }
        if (!wanted.trial()) {
            pass(wanted, file, true);
        }
        return false;
    }

    /** To the end, before anything is taken: of a file that is damaged at its end nothing is. */
    private static void requireReadable(SchoolFile file) {
        file.each(line -> {});
    }

    /** How many lines are bad. */
    private int pass(Import wanted, SchoolFile file, boolean takes) {
        var pass = new Pass(wanted, takes, takes && file.isWholeRoster());
        file.each(pass::add);
        pass.flush();
        if (pass.isAbsence()) {
            imports.waits(wanted.id(), pass.pupils, pass.codes);
        }
        if (pass.isWholeRoster) {
            events.wholeRoster(wanted, pass.pupils);
        }
        return pass.bad;
    }

    /** One time through a file. */
    private final class Pass {
        private final Import wanted;
        private final boolean takes;
        private final boolean isWholeRoster;
        private final List<CloudEvent> good = new ArrayList<>();
        private final List<LineFault> faults = new ArrayList<>();
        private final Set<String> pupils = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private int read;
        private int bad;
        private int told;

        Pass(Import wanted, boolean takes, boolean isWholeRoster) {
            this.wanted = wanted;
            this.takes = takes;
            this.isWholeRoster = isWholeRoster;
        }

        boolean isAbsence() {
            return wanted.kind() == ImportKind.ABSENCE;
        }

        void add(Line line) {
            var checked = events.check(wanted, line);
            read++;
            if (isWholeRoster || isAbsence() && checked.isGood()) {
                pupils.add(line.data().path("pupilKey").asText());
            }
            if (isAbsence() && checked.isGood()) {
                codes.add(line.data().path("reasonCode").asText());
            }
            if (checked.isGood()) {
                good.add(checked.event());
            } else {
                bad++;
                checked.faults().stream()
                        .limit(Imports.MOST_FAULTS - told)
                        .peek(fault -> told++)
                        .forEach(faults::add);
            }
            if (read % AT_ONCE == 0) {
                flush();
            }
        }

        void flush() {
            if (takes && !good.isEmpty()) {
                events.take(wanted, List.copyOf(good));
            }
            good.clear();
            imports.progress(wanted.id(), new Progress(read, read - bad, bad, List.copyOf(faults)));
            faults.clear();
        }
    }
}

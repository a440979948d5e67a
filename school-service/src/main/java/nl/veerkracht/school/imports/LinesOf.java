package nl.veerkracht.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.register.Schools;

/** Reads the lines of a file, by its kind. */
@ApplicationScoped
class LinesOf {
    private final Schools schools;

    LinesOf(Schools schools) {
        this.schools = schools;
    }

    /** @throws Unreadable when nothing can be made of it */
    void each(Import wanted, byte[] file, Consumer<Line> each) {
        switch (wanted.kind()) {
            case ABSENCE -> {
                var lines = new AbsenceLines(wanted.schoolId());
                new Table("", file).rows(AbsenceLines.NEEDED, row -> each.accept(lines.line(row)));
            }
            case ROSTER -> {
                var lines = new RosterLines(usual(wanted));
                new Table("", file).rows(RosterLines.NEEDED, row -> each.accept(lines.line(row)));
            }
            case ONE_ROSTER -> oneRoster(wanted, file).lines(each);
        }
    }

    /** Whether everybody who is at the school is in it; of a table of pupils nobody says so. */
    boolean isWholeRoster(Import wanted, byte[] file) {
        return wanted.kind() == ImportKind.ONE_ROSTER && oneRoster(wanted, file).isWhole();
    }

    private OneRoster oneRoster(Import wanted, byte[] file) {
        var day = LocalDate.ofInstant(wanted.receivedAt(), BusinessClock.ZONE);
        return new OneRoster(file, usual(wanted), day);
    }

    private Usual usual(Import wanted) {
        var sector = schools.get(wanted.schoolId()).sector();
        return new Usual(wanted.schoolId(), sector, wanted.municipality());
    }
}

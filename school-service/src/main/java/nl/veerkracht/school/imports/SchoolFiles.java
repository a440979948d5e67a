package nl.veerkracht.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.register.Schools;

/** Reads files of schools, by their kind. */
@ApplicationScoped
class SchoolFiles {
    private final Schools schools;

    SchoolFiles(Schools schools) {
        this.schools = schools;
    }

    /** @throws Unreadable when it is no file of its kind */
    SchoolFile read(Import wanted, byte[] file) {
        return switch (wanted.kind()) {
            case ABSENCE -> table(file, AbsenceLines.NEEDED, new AbsenceLines(wanted.schoolId())::line);
            case ROSTER -> table(file, RosterLines.NEEDED, new RosterLines(usual(wanted))::line);
            case ONE_ROSTER ->
                new OneRoster(file, usual(wanted), LocalDate.ofInstant(wanted.receivedAt(), BusinessClock.ZONE));
        };
    }

    private static SchoolFile table(byte[] file, List<List<String>> needed, Function<Row, Line> line) {
        var table = new Table("", file);
        return each -> table.rows(needed, row -> each.accept(line.apply(row)));
    }

    private Usual usual(Import wanted) {
        var sector = schools.get(wanted.schoolId()).sector();
        return new Usual(wanted.schoolId(), sector, wanted.municipality());
    }
}

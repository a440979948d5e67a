package nl.veerkracht.gateway.youngperson;

import java.util.Optional;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;

/** All that the services told about one young person, as far as the reader may know. */
record PersonData(
        Part<YoungPerson> person,
        Part<Listed<Entry>> timeline,
        Part<AbsenceCalendar> calendar,
        Part<Listed<CareCase>> cases,
        Part<Listed<Participation>> participations,
        Part<Listed<Task>> tasks) {

    /** The case to speak about: the open one, else the one opened last. */
    static Optional<CareCase> currentOf(Part<Listed<CareCase>> cases) {
        var all = cases.or(Listed.none()).items();
        return all.stream()
                .filter(PersonData::isOpen)
                .findFirst()
                .or(() -> all.stream().max((one, other) -> one.openedOn().compareTo(other.openedOn())));
    }

    Optional<CareCase> current() {
        return currentOf(cases);
    }

    static boolean isOpen(CareCase careCase) {
        return "OPEN".equals(careCase.status());
    }

    /** Whether the reader may not know that there is such a person; a silent service never opens a door. */
    boolean isUnknown() {
        return person.isRefused() || (person.isMissing() && timeline.isRefused());
    }

    /** Whether there is nothing at all to show now. */
    boolean isSilent() {
        return person.isMissing() && !timeline.isShown();
    }

    /** Whether anything could not be asked for now. */
    boolean hasGap() {
        return person.isMissing()
                || timeline.isMissing()
                || calendar.isMissing()
                || cases.isMissing()
                || participations.isMissing()
                || tasks.isMissing();
    }
}

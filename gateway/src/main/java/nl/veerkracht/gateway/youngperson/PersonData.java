package nl.veerkracht.gateway.youngperson;

import java.util.Optional;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.EmergencyService;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.IdentityService.Pair;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.remote.VoiceService.Voice;

/** All that the services told about one young person, as far as the reader may know. */
record PersonData(
        Part<YoungPerson> person,
        Part<Listed<Entry>> timeline,
        Part<AbsenceCalendar> calendar,
        Part<Listed<CareCase>> cases,
        Part<Listed<Participation>> participations,
        Part<Listed<Task>> tasks,
        Part<Listed<Relative>> relatives,
        Part<Listed<Consent>> consents,
        Part<EmergencyService.Own> emergency,
        Part<Listed<Voice>> voices,
        Part<Listed<Pair>> same) {

    Optional<CareCase> current() {
        return CurrentCase.of(cases);
    }

    /** The case that there is something to do in. */
    Optional<CareCase> open() {
        return current().filter(CurrentCase::isOpen);
    }

    /** Whether the reader may not know that there is such a person; a silent service never opens a door. */
    boolean isUnknown() {
        return person.isRefused() && !emergency.isShown() || person.isMissing() && timeline.isRefused();
    }

    /** Whether there may be a case that is not shown: no list shows anything of an emergency. */
    boolean isCaseHidden() {
        return emergency.isShown() && current().isEmpty();
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
                || tasks.isMissing()
                || relatives.isMissing()
                || consents.isMissing()
                || emergency.isMissing()
                || voices.isMissing()
                || same.isMissing();
    }
}

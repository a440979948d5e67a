package nl.veerkracht.school.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.school.roster.Pupil;

/** What others get to know of signals: that they hold, not what for. */
final class SignalAnnouncements {
    /** Enough for every deadline that is counted in school days. */
    private static final int SCHOOL_DAYS_AHEAD = 20;

    private SignalAnnouncements() {}

    /** First what no longer holds, then what does. */
    static List<Announcement> of(Difference difference, Expected held, Instant now) {
        var announcements = new ArrayList<Announcement>();
        difference.withdrawn().forEach((signal, pupil) -> announcements.add(withdrawn(signal, pupil, now)));
        var today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        for (var raised : difference.raised()) {
            announcements.add(raised(raised, held, today, now));
        }
        return announcements;
    }

    private static Announcement raised(Raised raised, Expected held, LocalDate today, Instant now) {
        var pupil = raised.pupil();
        var rule = raised.signal().rule();
        var holdsOn = raised.signal().holdsOn();
        var calendar = held.calendars().get(pupil.ref().schoolId());
        return announcement(
                pupil.youngPersonId(),
                new AbsenceSignalRaisedV1(
                        raised.id(),
                        pupil.ref().schoolId(),
                        pupil.sector(),
                        rule.kind(),
                        holdsOn,
                        now,
                        new AbsenceSignalRaisedV1.RuleVersion(rule.name(), rule.version()),
                        pupil.municipalityCode(),
                        pupil.mentorRef(),
                        calendar == null ? List.of() : calendar.nextSchoolDays(today, SCHOOL_DAYS_AHEAD),
                        held.refersAutomatically(pupil, holdsOn) ? true : null));
    }

    private static Announcement withdrawn(Standing signal, Pupil pupil, Instant now) {
        return announcement(
                pupil.youngPersonId(),
                new AbsenceSignalWithdrawnV1(
                        signal.id(),
                        pupil.ref().schoolId(),
                        signal.key().kind(),
                        signal.key().holdsOn(),
                        now,
                        pupil.mentorRef()));
    }

    private static Announcement announcement(UUID youngPersonId, Record data) {
        return new Announcement(
                Topics.SCHOOL_EVENTS,
                WireType.of(data).wireName(),
                youngPersonId,
                "/v1/signals?youngPersonId=" + youngPersonId,
                data);
    }
}

package nl.veerkracht.school.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** What became of an enrolment, and what of that others get to know: nothing where nothing they are told is different. */
record EnrolmentNews(
        PupilRef ref, @Nullable Enrolled before, @Nullable Enrolled after) {

    static final String COLUMNS =
            "new.school_id, new.pupil_key, " + Enrolled.columns("old") + ", " + Enrolled.columns("new");

    static EnrolmentNews read(ResultSet row) throws SQLException {
        return new EnrolmentNews(PupilRef.read(row), Enrolled.read(row, "old"), Enrolled.read(row, "new"));
    }

    /** Both together, as if it had been one step. */
    EnrolmentNews followedBy(EnrolmentNews later) {
        return new EnrolmentNews(ref, before, later.after);
    }

    List<Announcement> announcements() {
        if (after == null) {
            return List.of();
        }
        var announcements = new ArrayList<Announcement>();
        if (before == null || after.differsFrom(before)) {
            announcements.add(announcement(after.youngPersonId(), started(after)));
        }
        if (after.endedAt() != null && (before == null || after.endsOtherwiseThan(before))) {
            announcements.add(announcement(after.youngPersonId(), ended(after)));
        }
        return announcements;
    }

    private PersonEnrolmentStartedV1 started(Enrolled enrolled) {
        return new PersonEnrolmentStartedV1(
                ref.schoolId(),
                enrolled.sector(),
                enrolled.municipalityCode(),
                enrolled.mentorRef(),
                enrolled.from(),
                enrolled.lastDay(),
                enrolled.toldAt());
    }

    private PersonEnrolmentEndedV1 ended(Enrolled enrolled) {
        return new PersonEnrolmentEndedV1(
                ref.schoolId(),
                Objects.requireNonNull(enrolled.lastDay(), "an end has a day"),
                Objects.requireNonNull(enrolled.endedAt(), "asked before"));
    }

    private static Announcement announcement(UUID youngPersonId, Record data) {
        var type = WireType.of(data);
        return new Announcement(
                type.topic(), type.wireName(), youngPersonId, "/v1/young-people/" + youngPersonId, data);
    }
}

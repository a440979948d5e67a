package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.schooltalk.model.Attendee;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk.By;

/** The talks at school; only added to. */
@ApplicationScoped
class SchoolTalks {
    private static final String ADD = """
            insert into school_talk (id, case_id, young_person_id, school_id, account, held_on, recorded_at, invited,
                                     present, not_heard, overview_shown, school_changes, agreements, review_on)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?::boolean, ?, ?, ?::date)
            """;
    private static final String OF_CASE = """
            select * from school_talk where case_id = ?::uuid order by held_on desc, id desc
            """;
    private static final String IS_HELD = """
            select id from school_talk
            where case_id = ?::uuid and recorded_at >= coalesce(
                (select max(recorded_at) from step_taken where case_id = ?::uuid and from_step = 'CLOSED'), '-infinity')
            limit 1
            """;

    private static final String LATER = """
            select id from school_talk where case_id = ?::uuid and held_on > ?::date limit 1
            """;

    private final Database database;

    SchoolTalks(Database database) {
        this.database = database;
    }

    void add(SchoolTalk talk) {
        database.statement(ADD)
                .value(talk.id())
                .value(talk.caseId())
                .value(talk.youngPersonId())
                .value(talk.by().schoolId())
                .value(talk.by().account())
                .value(talk.heldOn())
                .value(talk.recordedAt())
                .value(text(talk.invited()))
                .value(text(talk.present()))
                .value(talk.notHeard())
                .value(talk.overviewShown())
                .value(talk.schoolChanges())
                .value(talk.agreements())
                .value(talk.reviewOn())
                .run();
    }

    /** Newest first. */
    List<SchoolTalk> of(UUID caseId) {
        return database.statement(OF_CASE).value(caseId).list(SchoolTalks::talk);
    }

    /** Whether one was recorded since the case was opened, or reopened last. */
    boolean isHeld(UUID caseId) {
        return !database.statement(IS_HELD)
                .value(caseId)
                .value(caseId)
                .list(row -> row.id("id"))
                .isEmpty();
    }

    /** Whether no other is known of a later day: what was held is not always recorded in that order. */
    boolean isLatest(SchoolTalk talk) {
        return database.statement(LATER)
                .value(talk.caseId())
                .value(talk.heldOn())
                .list(row -> row.id("id"))
                .isEmpty();
    }

    private static SchoolTalk talk(Answer row) throws SQLException {
        return new SchoolTalk(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                new By(row.text("account"), row.text("school_id")),
                row.day("held_on"),
                row.moment("recorded_at"),
                attendees(row.text("invited")),
                attendees(row.text("present")),
                row.optionalText("not_heard"),
                row.flag("overview_shown"),
                row.optionalText("school_changes"),
                row.text("agreements"),
                row.optionalDay("review_on"));
    }

    private static String text(Set<Attendee> attendees) {
        return attendees.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<Attendee> attendees(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(","))
                        .map(Attendee::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attendee.class)));
    }
}

package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Keeps notices and what of them is still to be mailed; one statement per table for a whole batch. */
@ApplicationScoped
class Notices {
    // An event tells an audience once, whatever the inbox remembers.
    private static final String ADD = """
            insert into notice (id, event_source, event_id, kind, young_person_id, case_id, task_id, report_id,
                                organisation_kind, organisation_identifier, role, mentor_ref, created_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[],
                                 ?::text[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[])
            on conflict do nothing
            returning id
            """;
    private static final String MAIL = "insert into mail_job (notice_id) select * from unnest(?::uuid[])";

    private final Sets database;

    Notices(Sets database) {
        this.database = database;
    }

    /** Adds those that are new, and has them mailed where the policy says so. Returns them. */
    List<Notice> add(List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var inserted = insert(notices);
        var added = notices.stream()
                .filter(notice -> inserted.contains(notice.id()))
                .toList();
        mail(added);
        return added;
    }

    private Set<UUID> insert(List<Notice> notices) {
        return new HashSet<>(database.list(
                ADD,
                row -> row.getObject(1, UUID.class),
                Column.of("uuid", notices, Notice::id),
                Column.text(notices, Notice::eventSource),
                Column.text(notices, Notice::eventId),
                Column.text(notices, notice -> notice.telling().kind().name()),
                Column.of("uuid", notices, Notice::youngPersonId),
                Column.of("uuid", notices, notice -> notice.telling().about().caseId()),
                Column.of("uuid", notices, notice -> notice.telling().about().taskId()),
                Column.of("uuid", notices, notice -> notice.telling().about().reportId()),
                Column.text(notices, notice -> notice.telling().audience().organisationKind()),
                Column.text(notices, notice -> notice.telling().audience().organisationIdentifier()),
                Column.text(notices, notice -> notice.telling().audience().role()),
                Column.of("uuid", notices, notice -> notice.telling().audience().mentorRef()),
                Column.text(notices, Notice::createdAt)));
    }

    private void mail(List<Notice> added) {
        var mailed =
                added.stream().filter(notice -> notice.telling().isMailed()).toList();
        if (!mailed.isEmpty()) {
            database.change(MAIL, Column.of("uuid", mailed, Notice::id));
        }
    }
}

package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.notice.model.Person;

/** Remembers that a person has read a notice; reading again changes nothing. */
@ApplicationScoped
public class MarkRead {
    private static final String READ = """
            insert into notice_read (notice_id, user_sub, read_at) values (?, ?, ?) on conflict do nothing
            """;

    private final EntityManager rows;
    private final OwnNotices notices;
    private final NoticesOnRecord onRecord;
    private final BusinessClock clock;

    MarkRead(EntityManager rows, OwnNotices notices, NoticesOnRecord onRecord, BusinessClock clock) {
        this.rows = rows;
        this.notices = notices;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /** @throws UnknownResource when the notice is not there or not for this person */
    @Transactional
    public void run(UUID noticeId, Person person) {
        requireMeantFor(noticeId, person);
        rows.createNativeQuery(READ)
                .setParameter(1, noticeId)
                .setParameter(2, person.subject())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    private void requireMeantFor(UUID noticeId, Person person) {
        NoticeRow notice = NoticeRow.findById(noticeId);
        if (notice == null || !notices.isThere(noticeId, person)) {
            onRecord.refused(person, notice == null ? null : notice.youngPersonId);
            throw new UnknownResource();
        }
        onRecord.shown(person, notice.youngPersonId);
    }
}

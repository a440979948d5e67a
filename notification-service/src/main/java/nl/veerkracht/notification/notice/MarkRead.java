package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.notice.model.Person;
import org.jspecify.annotations.Nullable;

/** Remembers that a person has read a notice; reading again changes nothing. */
@ApplicationScoped
public class MarkRead {
    private static final String READ = """
            insert into notice_read (notice_id, user_sub, read_at) values (?, ?, ?) on conflict do nothing
            """;

    private final EntityManager rows;
    private final NoticesOnRecord onRecord;
    private final BusinessClock clock;

    MarkRead(EntityManager rows, NoticesOnRecord onRecord, BusinessClock clock) {
        this.rows = rows;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /** @throws UnknownResource when the notice is not there or not for this person */
    @Transactional
    public void run(UUID noticeId, Person person) {
        requireMeantFor(person, NoticeRow.findById(noticeId));
        rows.createNativeQuery(READ)
                .setParameter(1, noticeId)
                .setParameter(2, person.subject())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    private void requireMeantFor(Person person, @Nullable NoticeRow notice) {
        if (notice == null || !notice.audience().includes(person)) {
            onRecord.refused(person, notice == null ? null : notice.youngPersonId);
            throw new UnknownResource();
        }
        onRecord.shown(person, notice.youngPersonId);
    }
}

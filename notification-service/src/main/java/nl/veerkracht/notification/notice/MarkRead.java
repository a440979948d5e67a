package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
    private final BusinessClock clock;

    MarkRead(EntityManager rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws UnknownResource when the notice is not there or not for this person */
    @Transactional
    public void run(UUID noticeId, Person person) {
        var notice = NoticeRow.<NoticeRow>findByIdOptional(noticeId);
        meantFor(notice, person);
        rows.createNativeQuery(READ)
                .setParameter(1, noticeId)
                .setParameter(2, person.subject())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    private static void meantFor(Optional<NoticeRow> notice, Person person) {
        if (notice.filter(row -> row.audience().includes(person)).isEmpty()) {
            throw new UnknownResource();
        }
    }
}

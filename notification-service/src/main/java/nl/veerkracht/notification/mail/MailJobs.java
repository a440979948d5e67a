package nl.veerkracht.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.notification.NotificationDeliveredV1;
import nl.veerkracht.contracts.notification.NotificationFailedV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.notification.notice.model.Audience;

/** What is still to be mailed, kept in the database: no restart forgets it and no two replicas take up the same. */
@ApplicationScoped
class MailJobs {
    private static final String TAKE = """
            update mail_job j
            set attempts = j.attempts + 1, next_try_at = now() + ? * interval '1 millisecond'
            from notice n
            where n.id = j.notice_id
              and j.notice_id in (select notice_id from mail_job where next_try_at <= now()
                                  order by next_try_at limit ? for update skip locked)
            returning n.id, n.young_person_id, n.organisation_kind, n.organisation_identifier, n.role, n.mentor_ref,
                      j.attempts, j.first_due + ? * interval '1 millisecond' <= now()
            """;
    private static final String POSTPONE =
            "update mail_job set next_try_at = now() + ? * interval '1 millisecond' where notice_id = ?";
    private static final String FINISH = "delete from mail_job where notice_id = ?";

    private final Sets database;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final MailConfig config;

    MailJobs(Sets database, Outbox outbox, BusinessClock clock, MailConfig config) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** Takes up what is due; whoever asks next does not get it before the lease is over. */
    @Transactional
    public List<MailJob> take() {
        return database.list(
                TAKE,
                MailJobs::job,
                config.lease().toMillis(),
                config.batchSize(),
                config.giveUpAfter().toMillis());
    }

    @Transactional
    public void postpone(MailJob job, Duration delay) {
        database.change(POSTPONE, delay.toMillis(), job.noticeId());
    }

    /** Ends the job and announces how; the second one to end it announces nothing. */
    @Transactional
    public void finish(MailJob job, boolean delivered) {
        if (database.change(FINISH, job.noticeId()) == 1) {
            outbox.append(List.of(announcement(job, delivered)));
        }
    }

    private Announcement announcement(MailJob job, boolean delivered) {
        var at = clock.instant();
        var data = delivered
                ? new NotificationDeliveredV1(job.noticeId(), Channel.EMAIL, at)
                : new NotificationFailedV1(job.noticeId(), Channel.EMAIL, at);
        var type = WireType.of(data);
        return new Announcement(type.topic(), type.wireName(), job.subject(), data);
    }

    private static MailJob job(ResultSet row) throws SQLException {
        var audience = new Audience(row.getString(3), row.getString(4), row.getString(5), row.getObject(6, UUID.class));
        var subject = audience.subject(row.getObject(2, UUID.class));
        return new MailJob(row.getObject(1, UUID.class), subject, audience, row.getInt(7), row.getBoolean(8));
    }
}

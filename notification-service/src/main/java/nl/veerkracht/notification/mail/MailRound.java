package nl.veerkracht.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.veerkracht.notification.directory.Directory;
import nl.veerkracht.notification.directory.DirectoryDown;
import nl.veerkracht.notification.directory.Recipient;
import nl.veerkracht.notification.mail.model.Backoff;
import nl.veerkracht.notification.mail.model.Outcome;
import org.jboss.logging.Logger;

/**
 * Mails what is due. Each person gets a notice once: who has had it is written down after each mail, and asked before.
 * Only a crash between the mail server's yes and that writing down makes that one mail go out a second time; the
 * alternative, writing it down first, would lose it instead.
 */
@ApplicationScoped
class MailRound {
    private static final Logger LOG = Logger.getLogger(MailRound.class);

    private final MailJobs jobs;
    private final Deliveries deliveries;
    private final Directory directory;
    private final MailSender sender;
    private final MeterRegistry meters;
    private final MailConfig config;

    MailRound(
            MailJobs jobs,
            Deliveries deliveries,
            Directory directory,
            MailSender sender,
            MeterRegistry meters,
            MailConfig config) {
        this.jobs = jobs;
        this.deliveries = deliveries;
        this.directory = directory;
        this.sender = sender;
        this.meters = meters;
        this.config = config;
    }

    /** Works until nothing is due any more, or what it needs is down. */
    void run() {
        List<MailJob> due;
        do {
            due = jobs.take();
        } while (sendAll(due) && due.size() == config.batchSize());
    }

    /** What is down for one is down for all: the rest of the batch is not even tried. */
    private boolean sendAll(List<MailJob> due) {
        for (int done = 0; done < due.size(); done++) {
            if (attempt(due.get(done)) == Outcome.DOWN) {
                due.subList(done, due.size()).forEach(this::tryLater);
                LOG.warnf("mail is down: %d notice(s) wait", due.size() - done);
                return false;
            }
        }
        return true;
    }

    private Outcome attempt(MailJob job) {
        try {
            return mail(job, directory.recipients(job.audience()));
        } catch (DirectoryDown down) {
            LOG.warnf("recipients cannot be asked for: %s", down.getCause());
            return Outcome.DOWN;
        }
    }

    private Outcome mail(MailJob job, List<Recipient> recipients) {
        var outcomes = deliveries.of(job.noticeId());
        for (var recipient : recipients) {
            var outcome = outcomes.computeIfAbsent(recipient.person().subject(), nobody -> send(job, recipient));
            if (outcome == Outcome.DOWN) {
                return outcome;
            }
        }
        return conclude(job, outcomes);
    }

    private Outcome send(MailJob job, Recipient recipient) {
        var outcome = sender.send(recipient);
        meters.counter("veerkracht.mails", "outcome", outcome.name()).increment();
        if (outcome.isFinal()) {
            deliveries.add(job.noticeId(), recipient.person().subject(), outcome);
        }
        return outcome;
    }

    private Outcome conclude(MailJob job, Map<String, Outcome> outcomes) {
        if (outcomes.containsValue(Outcome.LATER)) {
            tryLater(job);
            return Outcome.LATER;
        }
        var delivered = outcomes.containsValue(Outcome.DELIVERED);
        if (!delivered) {
            LOG.warnf("notice %s could not be mailed to anyone (%d refused)", job.noticeId(), outcomes.size());
        }
        jobs.finish(job, delivered);
        return delivered ? Outcome.DELIVERED : Outcome.REFUSED;
    }

    /** Or not at all any more, after the time that a notice is worth mailing; whom it did reach, it reached. */
    private void tryLater(MailJob job) {
        if (job.lastChance()) {
            LOG.warnf("notice %s is given up after %d attempts to mail it", job.noticeId(), job.attempts());
            jobs.finish(job, deliveries.of(job.noticeId()).containsValue(Outcome.DELIVERED));
        } else {
            jobs.postpone(job, new Backoff(config.firstRetry(), config.slowestRetry()).after(job.attempts()));
        }
    }
}

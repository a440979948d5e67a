package nl.veerkracht.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.stream.Stream;
import nl.veerkracht.notification.directory.Recipient;
import nl.veerkracht.notification.mail.model.MailText;
import nl.veerkracht.notification.mail.model.Outcome;

/** Hands one mail to the mail server and says what came of it; logs nothing, for a reply repeats the address. */
@ApplicationScoped
class MailSender {
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private final URI inbox;

    MailSender(ReactiveMailer mailer, MailConfig config, PortalConfig portal) {
        this.mailer = mailer;
        this.config = config;
        this.inbox = portal.url().resolve(portal.inboxPath());
    }

    Outcome send(Recipient recipient) {
        var text = MailText.in(recipient.locale(), inbox);
        try {
            mailer.send(Mail.withText(recipient.email(), text.subject(), text.body()))
                    .await()
                    .atMost(config.timeout());
            return Outcome.DELIVERED;
        } catch (RuntimeException failure) {
            return outcome(failure);
        }
    }

    /** An address that is none makes the mailer refuse it before any server could. */
    private static Outcome outcome(RuntimeException failure) {
        return causes(failure)
                .flatMap(cause -> cause instanceof SMTPException reply
                        ? Stream.of(Outcome.ofReply(reply.getReplyCode()))
                        : cause instanceof IllegalArgumentException ? Stream.of(Outcome.REFUSED) : Stream.empty())
                .findFirst()
                .orElse(Outcome.DOWN);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}

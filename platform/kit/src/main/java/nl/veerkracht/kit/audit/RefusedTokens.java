package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.kit.actor.TokenRefused;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import org.jboss.logging.Logger;

/**
 * Records requests that were refused for their token, before anybody looked what they were about: what was asked and why it
 * was refused, and whose token it was only where our identity provider vouches for that. Nobody looked for a data subject,
 * so there is none; and since nothing is shown, the answer does not depend on the record.
 */
@ApplicationScoped
class RefusedTokens {
    private static final Logger LOG = Logger.getLogger(RefusedTokens.class);
    private static final String TOKEN = "TOKEN";

    private final AccessWriter writer;
    private final AccessLogConfig config;
    private final Routes routes;
    private final BusinessClock clock;
    private final boolean isKept;
    private final Allowance strangers;

    RefusedTokens(
            AccessWriter writer, AccessLogConfig config, Routes routes, BusinessClock clock, Instance<Sets> sets) {
        this.writer = writer;
        this.config = config;
        this.routes = routes;
        this.clock = clock;
        this.isKept = sets.isResolvable(); // a service without a database keeps no log
        this.strangers = new Allowance(config.strangersPerMinute(), System::nanoTime);
    }

    void record(@Observes TokenRefused refused) {
        if (isKept && (refused.account() != null || strangers.take())) {
            routes.path(refused.method(), refused.path()).ifPresent(path -> write(refused, path));
        }
    }

    private void write(TokenRefused refused, String path) {
        var verdict = new Verdict(TOKEN, Outcome.REFUSED, refused.problem().slug());
        try {
            writer.write(
                    List.of(RecordForm.of(config, visit(refused, path), new Look(Optional.empty(), List.of(verdict)))));
        } catch (LogUnavailable unavailable) {
            LOG.warn("access log: it is not on record that a token was refused");
        }
    }

    private Visit visit(TokenRefused refused, String path) {
        var account = refused.account();
        var now = clock.instant();
        return new Visit(
                account == null ? null : account.actor(),
                account == null ? null : account.client(),
                List.of(),
                Action.of(refused.method(), path, now),
                Trace.of(refused.header()),
                refused.problem().kind().status(),
                now);
    }
}

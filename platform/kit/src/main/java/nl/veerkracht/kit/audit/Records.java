package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;

/** Makes the records of a request: who asked what, and what was decided about whom. */
@ApplicationScoped
class Records {
    private final AccessLogConfig config;
    private final Actors actors;
    private final BusinessClock clock;

    Records(AccessLogConfig config, Actors actors, BusinessClock clock) {
        this.config = config;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * One for every data subject.
     *
     * @param status of the answer
     */
    List<String> of(AccessLog log, Trace trace, int status) {
        var who = log.visitor().orElseGet(() -> new Visitor(actors.current(), actors.client()));
        var visit = new Visit(who.actor(), who.client(), log.roles(), log.action(), trace, status, clock.instant());
        return log.looks().stream()
                .map(look -> RecordForm.of(config, visit, look))
                .toList();
    }
}

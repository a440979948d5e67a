package nl.veerkracht.school.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a reader may see of a young person, and has every answer recorded; there is no other way to the policy here,
 * so that nothing is shown that is not on record.
 */
@ApplicationScoped
public class Access {
    /** The class of data that name and birth date are of, and that there is such a person. */
    public static final String IDENTITY = "IDENTITY";

    /** That somebody looked. */
    static final String ACCESS_LOG = "ACCESS_LOG";

    private final AccessLog log;
    private final BusinessClock clock;

    Access(AccessLog log, BusinessClock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Whether the reader may know that the young person exists; about somebody who does not, there are no facts. */
    public boolean mayKnow(Reader reader, UUID youngPersonId, PersonFacts facts) {
        var decision = reader.decideIdentity(facts, clock.today());
        note(reader, youngPersonId, IDENTITY, decision);
        return decision.isFull();
    }

    /** Whether these facts open it, asked before {@link #mayKnow}, which records what is decided; by itself it shows nothing. */
    public boolean opens(Reader reader, PersonFacts facts) {
        return reader.decideIdentity(facts, clock.today()).isFull();
    }

    /** Whether emergency access could let this reader in, so that it matters whether there is any; never to change something. */
    public boolean mayBreakGlass(Reader reader) {
        return log.isReading()
                && reader.viewer()
                        .flatMap(known -> AccessPolicy.breaksGlassAs(known, clock.today()))
                        .isPresent();
    }

    /** Whether it matters what case-service knows, before this is shown to the reader. */
    public boolean dependsOnCase(Reader reader, DataClass dataClass) {
        return reader.dependsOnCase(dataClass, clock.today());
    }

    /** Whether the reader may see who looked. */
    public boolean mayReadLog(Reader reader, UUID youngPersonId, PersonFacts facts) {
        var decision = reader.decideAccessLog(facts, clock.today());
        note(reader, youngPersonId, ACCESS_LOG, decision);
        return decision.isFull();
    }

    /** What the reader is shown of this data. */
    public Decision decide(Reader reader, DataItem item, UUID youngPersonId, PersonFacts facts) {
        var decision = reader.decide(item, facts, clock.today());
        note(reader, youngPersonId, item.dataClass().name(), decision);
        return decision;
    }

    /** Records that what is known of the young person was changed, by who may write for the school. */
    public void changed(Reader reader, UUID youngPersonId) {
        log.note(reader.roles(), youngPersonId, new Verdict(IDENTITY, Outcome.FULL, "writes-for-the-school"));
    }

    /**
     * Whether the reader may have somebody erased, and see what that takes.
     *
     * @param school the school of the last enrolment; null when there is none
     */
    public boolean mayErase(Reader reader, UUID youngPersonId, @Nullable String school) {
        var decision = reader.decideErasure(school);
        note(reader, youngPersonId, "ERASURE", decision);
        return decision.isFull();
    }

    /**
     * Records that nothing is shown, for a reason that is not the policy's.
     *
     * @param youngPersonId null when nobody is known by what was asked for; recorded as well, so that it takes as long
     */
    public void refuse(Reader reader, String dataClass, @Nullable UUID youngPersonId, String rule) {
        log.note(reader.roles(), youngPersonId, new Verdict(dataClass, Outcome.REFUSED, rule));
    }

    private void note(Reader reader, UUID youngPersonId, String dataClass, Decision decision) {
        log.note(reader.roles(), youngPersonId, new Verdict(dataClass, outcome(decision), decision.rule()));
    }

    private static Outcome outcome(Decision decision) {
        if (decision.isFull()) {
            return Outcome.FULL;
        }
        return decision.isVisible() ? Outcome.PRESENCE_ONLY : Outcome.REFUSED;
    }
}

package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.consent.model.ConsentStatus;
import nl.veerkracht.cases.consent.model.How;
import nl.veerkracht.cases.family.OwnRelative;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family says yes or no, or takes back a yes: with the own account, or to somebody who takes part and
 * records it with proof. It has its effect on what is read next.
 */
@ApplicationScoped
class AnswerConsent {
    private final Access access;
    private final Consents consents;
    private final RenewalTasks renewalTasks;
    private final Outbox outbox;
    private final BusinessClock clock;

    AnswerConsent(Access access, Consents consents, RenewalTasks renewalTasks, Outbox outbox, BusinessClock clock) {
        this.access = access;
        this.consents = consents;
        this.renewalTasks = renewalTasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Who answers, and how we know.
     *
     * @param relativeId who it was, where another records it
     * @param how left out by who answers with the own account
     */
    record Said(
            @Nullable UUID relativeId,
            @Nullable How how,
            @Nullable String proof) {}

    private record Spoken(Consents.Stored stored, PersonFacts facts, Reader reader, UUID relative, Word word) {}

    /** @return the consent as it then is */
    @Transactional
    @SentOnce
    ConsentView answer(UUID consentId, boolean agrees, Said said, Actor actor) {
        var spoken = spoken(consentId, said, actor);
        var consent = spoken.stored().consent();
        var before = consent.statusOn(spoken.reader().today(), spoken.facts());
        var then = consent.answer(spoken.relative(), agrees, spoken.reader().today(), spoken.facts());
        consents.answer(consentId, spoken.relative(), agrees, spoken.word(), clock.instant());
        if (then == ConsentStatus.REFUSED) {
            end(consentId, then, spoken.relative());
        }
        if (before != then && (then == ConsentStatus.HOLDS || then == ConsentStatus.GIVEN)) {
            outbox.append(List.of(ConsentAnnouncements.given(consent, clock.instant())));
        }
        return view(consentId, spoken);
    }

    /** @return the consent as it then is, which is the receipt */
    @Transactional
    @SentOnce
    ConsentView withdraw(UUID consentId, Said said, Actor actor) {
        var spoken = spoken(consentId, said, actor);
        var consent = spoken.stored().consent();
        consent.withdraw(spoken.relative(), spoken.reader().today(), spoken.facts());
        end(consentId, ConsentStatus.WITHDRAWN, spoken.relative());
        outbox.append(List.of(ConsentAnnouncements.withdrawn(consent, clock.instant())));
        return view(consentId, spoken);
    }

    private void end(UUID consentId, ConsentStatus as, UUID relative) {
        consents.end(consentId, as, relative, clock.instant());
        renewalTasks.callOff(consentId);
    }

    private Spoken spoken(UUID consentId, Said said, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var stored = consents.find(consentId).orElseThrow(() -> unknown(reader));
        var about = access.aboutCase(stored.consent().caseId());
        if (!access.mayKnow(reader, about) || !ConsentAccess.maySee(stored, reader)) {
            throw new UnknownResource();
        }
        var facts = about.facts();
        return reader.isOfFamily()
                ? new Spoken(
                        stored, facts, reader, OwnRelative.of(reader, facts), new Word(How.SELF, null, actor.subject()))
                : new Spoken(stored, facts, reader, recorded(said), word(said, actor));
    }

    private UnknownResource unknown(Reader reader) {
        access.refuse(reader, null, "no-such-consent");
        return new UnknownResource();
    }

    private static UUID recorded(Said said) {
        if (said.relativeId() == null) {
            throw new RecordedWithoutProof();
        }
        return said.relativeId();
    }

    private static Word word(Said said, Actor actor) {
        if (said.how() == null || said.how() == How.SELF || said.proof() == null) {
            throw new RecordedWithoutProof();
        }
        return new Word(said.how(), said.proof(), actor.subject());
    }

    private ConsentView view(UUID consentId, Spoken spoken) {
        var now = consents.find(consentId).orElseThrow(UnknownResource::new);
        return ConsentView.of(now, spoken.reader().today(), spoken.facts());
    }
}

package nl.veerkracht.cases.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.consent.model.AskedConsent;
import nl.veerkracht.cases.consent.model.Purpose;
import nl.veerkracht.cases.family.BirthDates;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;

/** Somebody who takes part asks the family whether something may be shown to somebody; asking opens nothing. */
@ApplicationScoped
class AskForConsent {
    private final Access access;
    private final CareCases cases;
    private final Consents consents;
    private final BirthDates birthDates;
    private final BusinessClock clock;

    AskForConsent(Access access, CareCases cases, Consents consents, BirthDates birthDates, BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.consents = consents;
        this.birthDates = birthDates;
        this.clock = clock;
    }

    /**
     * What was asked.
     *
     * @throws FamilyDoesNotAsk for the young person and parents, who answer
     * @throws NobodyToAsk when it is not known who decides
     * @throws NotARecipient when who is to see it does not take part, or consent opens nothing of the kind to them
     */
    Consents.Stored run(UUID caseId, Consent wanted, Purpose purpose, Actor actor) {
        return run(caseId, wanted, purpose, actor, asked -> {});
    }

    /** The same, with what has to be written in the same transaction; before it another service may be asked. */
    Consents.Stored run(UUID caseId, Consent wanted, Purpose purpose, Actor actor, Consumer<Consents.Stored> also) {
        var reader = access.whoKnowsCase(caseId, actor);
        if (reader.isOfFamily()) {
            throw new FamilyDoesNotAsk();
        }
        var person = cases.youngPersonOf(caseId).orElseThrow(UnknownResource::new);
        birthDates.learn(person);
        require(wanted, access.aboutCase(caseId).facts(), reader);
        var asked = new Consents.Stored(
                new AskedConsent(OrderedId.next(), caseId, person, wanted, null),
                purpose,
                new Recipient(reader.partKind(), reader.partIdentifier()),
                clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            consents.add(asked, reader.subject());
            also.accept(asked);
        });
        return asked;
    }

    private static void require(Consent wanted, PersonFacts facts, Reader reader) {
        if (!ConsentRule.isAskable(wanted.dataClass(), wanted.recipient())
                || !facts.takesPart(wanted.recipient(), reader.today())) {
            throw new NotARecipient();
        }
        if (ConsentRule.deciders(facts, reader.today()).isEmpty()) {
            throw new NobodyToAsk();
        }
    }
}

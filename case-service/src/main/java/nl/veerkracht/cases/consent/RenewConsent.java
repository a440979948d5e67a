package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part asks the family for the same once more, for the days after; a yes of before counts for nothing. */
@ApplicationScoped
class RenewConsent {
    private final Access access;
    private final Consents consents;
    private final AskForConsent askForConsent;
    private final RenewalTasks renewalTasks;

    RenewConsent(Access access, Consents consents, AskForConsent askForConsent, RenewalTasks renewalTasks) {
        this.access = access;
        this.consents = consents;
        this.askForConsent = askForConsent;
        this.renewalTasks = renewalTasks;
    }

    /**
     * What was asked.
     *
     * @param until the day on which it no longer holds, at most a year after it begins
     * @throws nl.veerkracht.cases.consent.model.NothingToRenew when there is no yes that could be asked for again
     * @throws AlreadyRenewed when it was asked anew before
     * @throws nl.veerkracht.kit.problem.InvalidRequest when the day does not fit
     */
    Consents.Stored run(UUID consentId, @Nullable LocalDate until, Actor actor) {
        var before = consents.find(consentId).orElseThrow(UnknownResource::new);
        var caseId = before.consent().caseId();
        var reader = access.whoKnowsCase(caseId, actor);
        if (!ConsentAccess.maySee(before, reader)) {
            throw new UnknownResource();
        }
        if (reader.isOfFamily()) {
            throw new FamilyDoesNotAsk();
        }
        var facts = access.aboutCase(caseId).facts();
        var from = before.consent().followedFrom(reader.today(), facts);
        return askForConsent.run(
                caseId,
                terms(before, from, checked(until, from)),
                before.purpose(),
                actor,
                asked -> renewalTasks.renewed(consentId, asked.consent().id()));
    }

    private static Consent terms(Consents.Stored before, LocalDate from, LocalDate until) {
        var terms = before.consent().terms();
        return new Consent(terms.dataClass(), terms.recipient(), from, until, Set.of());
    }

    private static LocalDate checked(@Nullable LocalDate until, LocalDate from) {
        var check = new RequestCheck();
        var day = ConsentRequest.until(until, from, check);
        check.done();
        return day;
    }
}

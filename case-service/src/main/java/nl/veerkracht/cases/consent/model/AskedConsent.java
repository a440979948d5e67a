package nl.veerkracht.cases.consent.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;

/**
 * A consent that was asked for, with what has been answered. Who has to answer follows from the facts of the day, so that a
 * birthday changes it at midnight by itself.
 *
 * @param terms what may be seen by whom on which days, and who has said yes
 * @param ending how it ended, if it did
 */
public record AskedConsent(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        Consent terms,
        @Nullable ConsentStatus ending) {

    /** How far it is, on this day. */
    public ConsentStatus statusOn(LocalDate day, PersonFacts facts) {
        if (ending != null) {
            return ending;
        }
        if (!day.isBefore(terms.until())) {
            return ConsentStatus.EXPIRED;
        }
        if (!ConsentRule.isGiven(terms, facts, day)) {
            return ConsentStatus.ASKED;
        }
        return day.isBefore(terms.from()) ? ConsentStatus.GIVEN : ConsentStatus.HOLDS;
    }

    /**
     * Somebody answers yes or no.
     *
     * @return how far it is then
     * @throws ConsentOver when it has ended
     * @throws NotADecider when others decide at this age
     * @throws AlreadyAnswered when this relative has said yes before
     */
    public ConsentStatus answer(UUID relative, boolean agrees, LocalDate day, PersonFacts facts) {
        requireOpen(day, facts);
        requireDecider(relative, day, facts);
        if (terms.givenBy().contains(relative)) {
            throw new AlreadyAnswered();
        }
        return agrees ? givenAlsoBy(relative).statusOn(day, facts) : ConsentStatus.REFUSED;
    }

    /**
     * Somebody who has said yes takes it back, which ends it for everyone.
     *
     * @throws ConsentOver when it has ended
     * @throws NotADecider when others decide at this age: after the sixteenth birthday a parent takes back nothing
     * @throws NothingToWithdraw when this relative has not said yes
     */
    public void withdraw(UUID relative, LocalDate day, PersonFacts facts) {
        requireOpen(day, facts);
        requireDecider(relative, day, facts);
        if (!terms.givenBy().contains(relative)) {
            throw new NothingToWithdraw();
        }
    }

    /** Who has yet to answer, on this day. */
    public Set<UUID> awaited(LocalDate day, PersonFacts facts) {
        var awaited = new TreeSet<>(ConsentRule.deciders(facts, day));
        awaited.removeAll(terms.givenBy());
        return statusOn(day, facts) == ConsentStatus.ASKED ? awaited : Set.of();
    }

    private AskedConsent givenAlsoBy(UUID relative) {
        return new AskedConsent(id, caseId, youngPersonId, terms.givenAlsoBy(relative), ending);
    }

    private void requireOpen(LocalDate day, PersonFacts facts) {
        var status = statusOn(day, facts);
        switch (status) {
            case REFUSED, WITHDRAWN, EXPIRED -> throw new ConsentOver(status);
            case ASKED, GIVEN, HOLDS -> {}
        }
    }

    private static void requireDecider(UUID relative, LocalDate day, PersonFacts facts) {
        if (!ConsentRule.deciders(facts, day).contains(relative)) {
            throw new NotADecider();
        }
    }
}

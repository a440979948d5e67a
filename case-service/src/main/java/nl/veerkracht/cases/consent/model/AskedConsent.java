package nl.veerkracht.cases.consent.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.contracts.access.Age;
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

    /** Whether all who decide have said yes; after its last day, whether that was so then. */
    public boolean stands(LocalDate day, PersonFacts facts) {
        var last = terms.until().minusDays(1);
        return ending == null && ConsentRule.isGiven(terms, facts, day.isAfter(last) ? last : day);
    }

    /** The birthday from which it no longer is given by all who then decide; empty when it goes on to its end. */
    public Optional<LocalDate> closesOn(LocalDate day, PersonFacts facts) {
        return Age.nextChange(day, facts.birthDate())
                .filter(birthday -> birthday.isBefore(terms.until()))
                .filter(birthday -> stands(day, facts) && !ConsentRule.isGiven(terms, facts, birthday));
    }

    /**
     * The first day of the same asked anew: it follows on this one, or begins today when this has passed.
     *
     * @throws NothingToRenew when there is no yes that could be asked for again
     */
    public LocalDate followedFrom(LocalDate day, PersonFacts facts) {
        if (!stands(day, facts)) {
            throw new NothingToRenew();
        }
        return day.isAfter(terms.until()) ? day : terms.until();
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

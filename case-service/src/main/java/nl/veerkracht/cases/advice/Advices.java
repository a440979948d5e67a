package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Preview;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * What other rules may ask of the advices of a case. What it answers is for who decides something, not for anyone to see:
 * who shows an advice asks the policy first, and reads it as that reader.
 */
@ApplicationScoped
public class Advices {
    private static final String SOMEBODY = "";

    private final StoredAdvices stored;
    private final Access access;
    private final BusinessClock clock;

    Advices(StoredAdvices stored, Access access, BusinessClock clock) {
        this.stored = stored;
        this.access = access;
        this.clock = clock;
    }

    /** The advice as it stands; empty when none was given. From here on the transaction under way sees all rows. */
    @Transactional
    public Optional<Advice> latestOf(UUID caseId) {
        return stored.latestOf(caseId);
    }

    /** Whether advice was given in this case at this moment or later. */
    @Transactional
    public boolean isGivenSince(UUID caseId, Instant moment) {
        return stored.latestOf(caseId)
                .filter(advice -> !advice.givenAt().isBefore(moment))
                .isPresent();
    }

    /** Whether a school of enrolment may read advice today, because consent to that holds; whether there is any or not. */
    @Transactional
    public boolean isOpenToSchool(UUID caseId) {
        var preview = new Preview(access.aboutCase(caseId).facts(), clock.today());
        var item = DataClass.ADVICE.recordedBy(SOMEBODY);
        return preview.onlookers().stream()
                .filter(one -> one.recipient()
                        .organisationKind()
                        .filter(kind -> kind == OrganisationKind.SCHOOL)
                        .isPresent())
                .anyMatch(school -> preview.decide(school, item).isFull());
    }
}

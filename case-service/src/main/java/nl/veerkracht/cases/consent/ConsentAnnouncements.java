package nl.veerkracht.cases.consent;

import java.time.Instant;
import nl.veerkracht.cases.consent.model.AskedConsent;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.ConsentGivenV1;
import nl.veerkracht.contracts.carecase.ConsentWithdrawnV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of consent: that there is one and for whom; never what it opens. */
final class ConsentAnnouncements {
    private ConsentAnnouncements() {}

    static Announcement given(AskedConsent consent, Instant at) {
        var terms = consent.terms();
        return announcement(
                consent,
                WireType.CONSENT_GIVEN_V1,
                new ConsentGivenV1(
                        consent.id(),
                        consent.caseId(),
                        terms.recipient().kind(),
                        terms.recipient().identifier(),
                        terms.from(),
                        terms.until(),
                        at));
    }

    static Announcement withdrawn(AskedConsent consent, Instant at) {
        var recipient = consent.terms().recipient();
        return announcement(
                consent,
                WireType.CONSENT_WITHDRAWN_V1,
                new ConsentWithdrawnV1(consent.id(), consent.caseId(), recipient.kind(), recipient.identifier(), at));
    }

    private static Announcement announcement(AskedConsent consent, WireType type, Record data) {
        return new Announcement(
                type.topic(),
                type.wireName(),
                consent.youngPersonId(),
                "/v1/cases/" + consent.caseId() + "/consents",
                data);
    }
}

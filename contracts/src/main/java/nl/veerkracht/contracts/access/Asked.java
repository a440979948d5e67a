package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;

/** Somebody asks to see something about a young person on a day: all that a rule may look at, and what rules share. */
record Asked(Viewer viewer, DataItem item, PersonFacts facts, LocalDate today) {

    /** Whether the organisation of the viewer takes part in this role. */
    boolean takesPartAs(Role role) {
        return facts.hasTakingPart(viewer, role, today);
    }

    /** Only as long as consent to show this to the organisation of the viewer holds. */
    Decision onConsent() {
        var kind = viewer.organisationKind();
        return kind == null
                ? new Denied("no-consent")
                : onConsent(Recipient.organisation(kind, viewer.organisationIdentifier()));
    }

    /** Only as long as consent to show this to this recipient holds. */
    Decision onConsent(Recipient recipient) {
        return facts.hasConsent(item.dataClass(), recipient, today)
                ? new Full("consent-holds")
                : new Denied("no-consent");
    }

    /** What the organisation of the viewer recorded itself. */
    Decision ownOnly(String rule) {
        return item.isRecordedBy(viewer) ? new Full(rule) : new Denied("recorded-by-another");
    }

    /** Somebody's own words, for who takes part: as the author chose. */
    Decision asTheAuthorChose() {
        var kind = viewer.organisationKind();
        return kind != null && item.isSharedWith(kind) ? new Full("author-shares") : new Denied("author-did-not-share");
    }
}

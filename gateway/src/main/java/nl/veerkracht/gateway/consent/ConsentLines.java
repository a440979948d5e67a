package nl.veerkracht.gateway.consent;

import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.ConsentState;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.OrganisationWord;
import nl.veerkracht.gateway.page.PurposeWord;
import nl.veerkracht.gateway.page.SharedWord;
import nl.veerkracht.gateway.remote.FamilyService.Consent;

/** Puts consents in words for one reader. */
public final class ConsentLines {
    private static final String RELATIVE = "RELATIVE";

    private final RelativeNames names;
    private final Messages messages;
    private final Dates dates;

    public ConsentLines(RelativeNames names, Messages messages, Dates dates) {
        this.names = names;
        this.messages = messages;
        this.dates = dates;
    }

    public List<ConsentLine> of(List<Consent> consents) {
        return consents.stream().map(this::line).toList();
    }

    private ConsentLine line(Consent consent) {
        var state = ConsentState.parse(consent.status());
        return new ConsentLine(
                consent.id(),
                state,
                messages.shared(SharedWord.parse(consent.dataClass())),
                recipient(consent.recipient()),
                messages.purpose(PurposeWord.parse(consent.purpose())),
                dates.day(consent.from()),
                dates.day(consent.until().minusDays(1)),
                consent.closesOn() == null ? null : dates.day(consent.closesOn()),
                names.all(consent.givenBy()),
                names.all(consent.awaited()),
                consent.awaited().stream().anyMatch(names::isOwn),
                !state.isOver() && consent.givenBy().stream().anyMatch(names::isOwn));
    }

    private String recipient(Consent.Recipient recipient) {
        return recipient.kind().equals(RELATIVE)
                ? names.of(recipient.identifier())
                : messages.recipient(OrganisationWord.parse(recipient.kind()));
    }
}

package nl.veerkracht.gateway.advice;

import java.util.List;
import nl.veerkracht.gateway.consent.RelativeNames;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.AdviceService.AdviceReader;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;

/** Puts in words who would see what of an advice. */
final class ReaderLines {
    private static final String RELATIVE = "RELATIVE";

    private final List<Participation> participations;
    private final Organisations organisations;
    private final RelativeNames relatives;

    ReaderLines(AdviceData data, Messages messages) {
        this.participations = data.participations().or(Listed.none()).items();
        this.organisations = new Organisations(messages, data.person().value());
        this.relatives =
                RelativeNames.forOthers(data.relatives().or(Listed.none()).items(), messages);
    }

    List<ReaderLine> of(List<AdviceReader> readers) {
        return readers.stream().map(this::line).toList();
    }

    /** An organisation as the region registered it; a school by the name that the reader knows. */
    String organisation(String kind, String identifier) {
        return participations.stream()
                .filter(one -> one.organisationKind().equals(kind)
                        && one.organisationIdentifier().equals(identifier)
                        && one.organisationName() != null)
                .map(Participation::organisationName)
                .findFirst()
                .orElseGet(() -> organisations.name(kind, identifier));
    }

    private ReaderLine line(AdviceReader reader) {
        var ofFamily = reader.kind().equals(RELATIVE);
        return new ReaderLine(
                ofFamily ? relatives.of(reader.identifier()) : organisation(reader.kind(), reader.identifier()),
                ofFamily ? "" : organisations.role(reader.role()),
                Sees.of(reader),
                WithConsent.parse(reader.consent()),
                reader.hasAccount());
    }
}

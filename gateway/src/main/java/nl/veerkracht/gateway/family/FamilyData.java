package nl.veerkracht.gateway.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.ParticipationStatus;
import nl.veerkracht.gateway.remote.AdviceService.Advice;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Link;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.voice.VoiceData;

/** All that case-service told somebody of the family about one young person. */
record FamilyData(
        Link link,
        Part<Listed<Entry>> timeline,
        Part<Listed<CareCase>> cases,
        Part<Listed<Participation>> participations,
        Part<Listed<Relative>> relatives,
        Part<Listed<Consent>> consents,
        VoiceData voice,
        Part<Listed<Advice>> advice) {

    /** Of a service that does not answer, for a reader of whom only the account is known. */
    static FamilyData silent(UUID id, Relation reader) {
        return new FamilyData(
                new Link(id, id, reader.name()),
                Part.missing(),
                Part.missing(),
                Part.missing(),
                Part.missing(),
                Part.missing(),
                new VoiceData(Part.missing(), Part.missing()),
                Part.missing());
    }

    /** Who somebody is to the young person; whoever is not a parent there is the young person. */
    static Relation relation(Link link) {
        return link.relation().equals(Relation.PARENT.name()) ? Relation.PARENT : Relation.PUPIL;
    }

    Relation relation() {
        return relation(link);
    }

    Optional<CareCase> current() {
        return CurrentCase.of(cases);
    }

    /** Who takes part now; nobody when there is no open case. */
    List<Participation> helping() {
        return current().filter(CurrentCase::isOpen).isEmpty()
                ? List.of()
                : participations.or(Listed.none()).items().stream()
                        .filter(one -> ParticipationStatus.parse(one.status()) == ParticipationStatus.ACTIVE)
                        .toList();
    }

    /** Whether there is nothing at all to show now. */
    boolean isSilent() {
        return timeline.isMissing() && cases.isMissing();
    }

    /** Whether anything could not be asked for now. */
    boolean hasGap() {
        return timeline.isMissing()
                || cases.isMissing()
                || participations.isMissing()
                || relatives.isMissing()
                || consents.isMissing()
                || voice.hasGap()
                || advice.isMissing();
    }

    /** The consents of all cases in one list; when one of them is silent there is no telling what is left out. */
    static Part<Listed<Consent>> together(List<Part<Listed<Consent>>> parts) {
        if (parts.stream().anyMatch(Part::isMissing)) {
            return Part.missing();
        }
        var all = parts.stream()
                .flatMap(part -> part.or(Listed.none()).items().stream())
                .toList();
        return Part.shown(new Listed<>(all, null, null));
    }
}

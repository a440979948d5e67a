package nl.veerkracht.gateway.family;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.AdviceService;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Link;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.TimelineQuery;
import nl.veerkracht.gateway.remote.VoiceService;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.gateway.voice.VoiceData;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service, on behalf of somebody of the family, about whom they may read. */
@Singleton
public class FamilyDesk {
    private final FamilyService family;
    private final CaseService cases;
    private final VoiceService voices;
    private final AdviceService advice;

    FamilyDesk(
            @RestClient FamilyService family,
            @RestClient CaseService cases,
            @RestClient VoiceService voices,
            @RestClient AdviceService advice) {
        this.family = family;
        this.cases = cases;
        this.voices = voices;
        this.advice = advice;
    }

    /** About whom the reader may read, with the cases that there are. */
    record Known(List<Link> links, Part<Listed<CareCase>> cases) {}

    Uni<Known> known(Asking asking) {
        var token = asking.authorization();
        return Uni.combine()
                .all()
                .unis(Part.of(family.links(token)), Part.of(cases.cases(token, null, null)))
                .combinedWith((links, all) -> new Known(told(links), all));
    }

    /** What there is to see, with this part of the timeline; fails for whom the reader may not know. */
    Uni<FamilyData> look(Asking asking, UUID id, TimelineQuery part) {
        var token = asking.authorization();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(family.links(token)),
                        Part.of(cases.timeline(token, asking.language(), id, part)),
                        Part.of(cases.cases(token, null, id)),
                        VoiceData.of(voices, token, id))
                .asTuple()
                .chain(all -> {
                    requireKnown(all.getItem2());
                    return around(token, own(all.getItem1(), id), all.getItem2(), all.getItem3(), all.getItem4());
                });
    }

    /** As {@link #look}, for whoever only compares: fails when a part is silent, since that is no difference. */
    public Uni<Object> view(Asking asking, UUID id) {
        return look(asking, id, new TimelineQuery()).map(data -> {
            if (data.hasGap()) {
                throw Answers.down();
            }
            return data;
        });
    }

    private Uni<FamilyData> around(
            String token, Link link, Part<Listed<Entry>> timeline, Part<Listed<CareCase>> found, VoiceData voice) {
        var current = CurrentCase.of(found);
        if (current.isEmpty()) {
            return Uni.createFrom()
                    .item(new FamilyData(
                            link,
                            timeline,
                            found,
                            Part.refused(),
                            Part.refused(),
                            Part.refused(),
                            voice,
                            Part.refused()));
        }
        var caseId = current.get().id();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(cases.participations(token, caseId)),
                        Part.of(family.relatives(token, caseId)),
                        consents(token, found.or(Listed.none()).items()),
                        Part.of(advice.advice(token, caseId)))
                .combinedWith((helpers, relatives, consents, advices) ->
                        new FamilyData(link, timeline, found, helpers, relatives, consents, voice, advices));
    }

    /** Of every case, also one that is closed: a yes that was given there still holds and can be taken back. */
    private Uni<Part<Listed<Consent>>> consents(String token, List<CareCase> all) {
        var asked = all.stream()
                .map(each -> Part.of(family.consents(token, each.id())))
                .toList();
        return Uni.join().all(asked).andFailFast().map(FamilyData::together);
    }

    private static void requireKnown(Part<Listed<Entry>> timeline) {
        if (timeline.isRefused()) {
            throw new UnknownResource();
        }
    }

    private static Link own(Part<Listed<Link>> links, UUID id) {
        return told(links).stream()
                .filter(link -> link.youngPersonId().equals(id))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }

    private static List<Link> told(Part<Listed<Link>> links) {
        if (links.isMissing()) {
            throw Answers.down();
        }
        return links.or(Listed.none()).items();
    }
}

package nl.veerkracht.gateway.youngperson;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.EmergencyService;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.IdentityService;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.TimelineQuery;
import nl.veerkracht.gateway.remote.VoiceService;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services about one young person on behalf of a reader. */
@Singleton
public class PersonDesk {
    private static final int MOST_SAME = 10;

    private final SchoolService school;
    private final IdentityService identity;
    private final CaseService cases;
    private final FamilyService family;
    private final EmergencyService emergencies;
    private final VoiceService voices;

    PersonDesk(
            @RestClient SchoolService school,
            @RestClient IdentityService identity,
            @RestClient CaseService cases,
            @RestClient FamilyService family,
            @RestClient EmergencyService emergencies,
            @RestClient VoiceService voices) {
        this.school = school;
        this.identity = identity;
        this.cases = cases;
        this.family = family;
        this.emergencies = emergencies;
        this.voices = voices;
    }

    /** What there is to see, with this part of the timeline, and absence as it was known then; fails for somebody the reader may not know. */
    Uni<PersonData> look(Asking asking, UUID id, TimelineQuery part) {
        var token = asking.authorization();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(school.youngPerson(token, id)),
                        Part.of(cases.timeline(token, asking.language(), id, part)),
                        Part.of(school.absenceCalendar(token, id, part.asOf)),
                        Part.of(cases.cases(token, null, id)),
                        Part.of(emergencies.own(token, id)),
                        Part.of(voices.voices(token, id)),
                        Part.of(identity.pairs(token, IdentityService.SAME, id, MOST_SAME)))
                .asTuple()
                .chain(all -> aroundCase(token, all.getItem4())
                        .map(around -> new PersonData(
                                all.getItem1(),
                                all.getItem2(),
                                all.getItem3(),
                                all.getItem4(),
                                around.participations(),
                                around.tasks(),
                                around.relatives(),
                                around.consents(),
                                all.getItem5(),
                                all.getItem6(),
                                all.getItem7())))
                .invoke(data -> {
                    if (data.isUnknown()) {
                        throw new UnknownResource();
                    }
                });
    }

    /** As {@link #look}, for whoever only compares: fails when a service is silent, since that is no difference. */
    public Uni<Object> view(Asking asking, UUID id) {
        return look(asking, id, new TimelineQuery()).map(data -> {
            if (data.hasGap()) {
                throw Answers.down();
            }
            return data;
        });
    }

    private record AroundCase(
            Part<Listed<CaseService.Participation>> participations,
            Part<Listed<CaseService.Task>> tasks,
            Part<Listed<Relative>> relatives,
            Part<Listed<Consent>> consents) {}

    private Uni<AroundCase> aroundCase(String token, Part<Listed<CareCase>> found) {
        var current = CurrentCase.of(found);
        if (current.isEmpty()) {
            return Uni.createFrom()
                    .item(new AroundCase(Part.refused(), Part.refused(), Part.refused(), Part.refused()));
        }
        var caseId = current.get().id();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(cases.participations(token, caseId)),
                        Part.of(cases.tasks(token, "OPEN", caseId, null)),
                        Part.of(family.relatives(token, caseId)),
                        Part.of(family.consents(token, caseId)))
                .combinedWith(AroundCase::new);
    }
}

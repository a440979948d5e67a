package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Shows a reader the talks at school, each as the policy says of it. */
@ApplicationScoped
public class ReadTalks {
    private final SchoolTalks talks;
    private final Access access;

    ReadTalks(SchoolTalks talks, Access access) {
        this.talks = talks;
        this.access = access;
    }

    /**
     * Newest first.
     *
     * @throws UnknownResource for who does not know the case
     */
    public List<TalkView> of(UUID caseId, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var about = access.aboutCase(caseId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        return talks.of(caseId).stream()
                .flatMap(talk -> view(talk, access.decide(reader, talk.item(), about)))
                .toList();
    }

    private static Stream<TalkView> view(SchoolTalk talk, Decision decision) {
        if (decision.isFull()) {
            return Stream.of(TalkView.inFull(talk));
        }
        return decision.isVisible() ? Stream.of(TalkView.presence(talk)) : Stream.empty();
    }
}

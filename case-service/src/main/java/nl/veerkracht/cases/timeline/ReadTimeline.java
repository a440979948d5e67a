package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** Shows a reader, who knows the young person, a stretch of the timeline. */
@ApplicationScoped
class ReadTimeline {
    private final TimelineReader timeline;
    private final Access access;

    ReadTimeline(TimelineReader timeline, Access access) {
        this.timeline = timeline;
        this.access = access;
    }

    /** @throws UnknownResource for who may not know of this young person */
    Stretch of(UUID youngPersonId, Reader reader, TimelineReader.Wanted wanted) {
        var about = access.aboutPerson(youngPersonId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        return timeline.read(youngPersonId, reader, about, wanted);
    }
}

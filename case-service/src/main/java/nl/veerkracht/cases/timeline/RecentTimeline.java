package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Reader;
import org.jspecify.annotations.Nullable;

/** The end of a timeline for another page than its own: what happened since a day, and each reader their part of it. */
@ApplicationScoped
public class RecentTimeline {
    private final TimelineReader timeline;

    RecentTimeline(TimelineReader timeline) {
        this.timeline = timeline;
    }

    /** Newest first, at most so many, in the best of our languages for what is asked. */
    public List<TimelineEntryView> since(
            LocalDate day, int most, UUID youngPersonId, Reader reader, About about, @Nullable String acceptLanguage) {
        var sentences = new Sentences(Language.best(acceptLanguage));
        var wanted = new TimelineReader.Wanted(TimelineFilter.since(day), Position.NEWEST, most);
        return timeline.read(youngPersonId, reader, about, wanted).entries().stream()
                .map(one -> TimelineEntryView.of(one, sentences))
                .toList();
    }
}

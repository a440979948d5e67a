package nl.veerkracht.gateway.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.WorklistService;
import nl.veerkracht.gateway.remote.WorklistService.SavedFilter;
import nl.veerkracht.gateway.session.Reader.Asking;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for a list of work: the one in the address, and otherwise the one with which the reader wants to begin. */
@Singleton
public class WorklistDesk {
    private final WorklistService worklists;

    WorklistDesk(@RestClient WorklistService worklists) {
        this.worklists = worklists;
    }

    /** The list, how many there are on each, and what the reader kept. */
    public Uni<WorklistData> look(Asking asking, Asked asked) {
        var token = asking.authorization();
        return Part.of(worklists.saved(token)).chain(saved -> {
            var choice = asked.choice().orElseGet(() -> start(saved));
            return Uni.combine()
                    .all()
                    .unis(
                            Part.of(worklists.cases(
                                    token,
                                    choice.list().inAddress(),
                                    choice.stepName(),
                                    choice.school(),
                                    asked.cursor())),
                            Part.of(worklists.counts(token)))
                    .asTuple()
                    .map(all -> new WorklistData(choice, all.getItem1(), all.getItem2(), saved));
        });
    }

    private static Choice start(Part<Listed<SavedFilter>> saved) {
        return saved.or(Listed.none()).items().stream()
                .filter(SavedFilter::start)
                .findFirst()
                .flatMap(Choice::of)
                .orElse(Choice.FIRST);
    }
}

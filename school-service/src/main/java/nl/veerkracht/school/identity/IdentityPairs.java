package nl.veerkracht.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.KnownPeople;
import nl.veerkracht.school.roster.People;
import nl.veerkracht.school.roster.YoungPersonView;
import org.jspecify.annotations.Nullable;

/**
 * Shows and says whether two young people are one, to and by who may know both already: so a link tells nobody of anybody, and
 * opens nothing.
 */
@ApplicationScoped
public class IdentityPairs {
    private final Pairs pairs;
    private final People people;
    private final Access access;
    private final BusinessClock clock;

    IdentityPairs(Pairs pairs, People people, Access access, BusinessClock clock) {
        this.pairs = pairs;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Some of those of this status; about one young person only, or all. */
    List<PairView> of(PairStatus status, @Nullable UUID about, int most, Reader reader) {
        var found = KnownPeople.of(reader, clock.today())
                .map(known -> status == PairStatus.LIKELY
                        ? pairs.likely(known, about, most)
                        : pairs.decided(known, status, about, most))
                .orElse(List.of());
        var ids = found.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        var views = people.found(reader, ids).stream()
                .map(YoungPersonView::of)
                .collect(Collectors.toMap(YoungPersonView::id, view -> view));
        return found.stream()
                .flatMap(pair -> Stream.ofNullable(views.get(pair.first()))
                        .flatMap(first -> Stream.ofNullable(views.get(pair.second()))
                                .map(second -> PairView.of(pair, status, first, second))))
                .toList();
    }

    /** @throws UnknownResource when the reader may not know both, or is no person at work */
    @Transactional
    void say(UUID one, UUID other, PairStatus status, @Nullable String reason, Reader reader) {
        if (reader.isOfFamily()
                || reader.viewer().isEmpty()
                || people.known(reader, List.of(one, other)).size() < 2) {
            throw new UnknownResource();
        }
        pairs.say(one, other, status, reason, reader, clock.instant());
        if (status == PairStatus.LIKELY) {
            pairs.followNumbers(List.of(one, other), clock.instant()); // which a person stood above until now
        }
        access.changed(reader, one);
        access.changed(reader, other);
    }
}

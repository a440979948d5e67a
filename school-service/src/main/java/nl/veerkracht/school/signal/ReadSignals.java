package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.People;
import nl.veerkracht.school.roster.Person;
import nl.veerkracht.school.roster.PupilRef;
import nl.veerkracht.school.signal.SignalList.Asked;

/** Reads signals, for the staff and the system of the own school; for all others there are none. */
@ApplicationScoped
class ReadSignals {
    private final SignalList signals;
    private final People people;
    private final Access access;

    ReadSignals(SignalList signals, People people, Access access) {
        this.signals = signals;
        this.people = people;
        this.access = access;
    }

    /** What the reader might be shown, at most so many. */
    List<SignalView> find(Asked asked, Reader reader, int most) {
        return reader.isOfSchool(asked.schoolId()) ? signals.find(asked, most) : List.of();
    }

    /** Those of what was found that the reader may see: the query narrows down, the policy has the last word. */
    List<SignalView> visible(List<SignalView> found, Asked asked, Reader reader) {
        if (!reader.isOfSchool(asked.schoolId())) {
            askedFor(asked)
                    .forEach(id -> access.refuse(
                            reader, DataClass.SIGNAL.name(), id.orElse(null), "signals-of-another-school"));
            return List.of();
        }
        var about = found.isEmpty() ? known(askedFor(asked), reader) : ids(found);
        var shown = shown(about, asked, reader);
        return found.stream()
                .filter(signal -> shown.contains(signal.youngPersonId()))
                .toList();
    }

    /** That somebody has no signal is news about somebody as well; empty for a pupil nobody knows. */
    private Set<Optional<UUID>> askedFor(Asked asked) {
        var ids = new LinkedHashSet<Optional<UUID>>();
        if (asked.youngPersonId() != null) {
            ids.add(Optional.of(asked.youngPersonId()));
        }
        if (asked.pupilKey() != null) {
            ids.add(people.idOf(new PupilRef(asked.schoolId(), asked.pupilKey())));
        }
        return ids;
    }

    private Set<UUID> known(Collection<Optional<UUID>> ids, Reader reader) {
        if (ids.contains(Optional.<UUID>empty())) {
            access.refuse(reader, Access.IDENTITY, null, "not-a-pupil-of-the-own-school");
        }
        return ids.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> shown(Set<UUID> about, Asked asked, Reader reader) {
        var item = DataClass.SIGNAL.recordedBy(asked.schoolId());
        return about.isEmpty()
                ? Set.of()
                : people.known(reader, about).stream()
                        .filter(person -> access.decide(reader, item, person.id(), person.facts())
                                .isFull())
                        .map(Person::id)
                        .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<SignalView> signals) {
        return signals.stream().map(SignalView::youngPersonId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

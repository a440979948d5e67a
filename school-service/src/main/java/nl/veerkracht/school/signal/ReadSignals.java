package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/** Reads signals: the own school those of all its pupils, others those of one young person. */
@ApplicationScoped
class ReadSignals {
    private final SignalList signals;
    private final SignalsOfOne ofOne;
    private final OtherAbsence otherAbsence;
    private final People people;
    private final Access access;

    ReadSignals(SignalList signals, SignalsOfOne ofOne, OtherAbsence otherAbsence, People people, Access access) {
        this.signals = signals;
        this.ofOne = ofOne;
        this.otherAbsence = otherAbsence;
        this.people = people;
        this.access = access;
    }

    /**
     * What the reader is shown.
     *
     * @param last the last that was looked at, when there is more after it
     */
    record Part(List<SignalView> shown, @Nullable SignalView last) {
        private static final Part NOTHING = new Part(List.of(), null);

        /** So many of what was found, which is one more when there is more. */
        static Part of(List<SignalView> found, int most) {
            return found.size() > most
                    ? new Part(List.copyOf(found.subList(0, most)), found.get(most - 1))
                    : new Part(found, null);
        }
    }

    /** At most so many; whatever the reader may not see is as if it were not there. */
    Part read(Asked asked, Reader reader, int most) {
        var school = asked.schoolId();
        if (school != null && reader.isOfSchool(school)) {
            return ofOwnSchool(school, asked, reader, most);
        }
        if (reader.isOfASchool() || asked.pupilKey() != null) {
            return refused(asked, reader);
        }
        var person = asked.youngPersonId();
        return person == null ? Part.NOTHING : Part.of(ofOne.find(person, asked, reader, most + 1), most);
    }

    /** All or nothing of it, so that a link to more tells nothing either. */
    private Part ofOwnSchool(String school, Asked asked, Reader reader, int most) {
        var part = Part.of(signals.find(asked, most + 1), most);
        var shown = visible(part.shown(), asked, school, reader);
        return shown.isEmpty() ? Part.NOTHING : new Part(otherAbsence.stopping(shown, asked.asOf()), part.last());
    }

    private Part refused(Asked asked, Reader reader) {
        askedFor(asked)
                .forEach(id ->
                        access.refuse(reader, DataClass.SIGNAL.name(), id.orElse(null), "signals-of-another-school"));
        return Part.NOTHING;
    }

    /** Those of what was found that the reader may see: the query narrows down, the policy has the last word. */
    private List<SignalView> visible(List<SignalView> found, Asked asked, String school, Reader reader) {
        var about = found.isEmpty() ? known(askedFor(asked), reader) : ids(found);
        var shown = shown(about, school, reader);
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
            ids.add(
                    asked.schoolId() == null
                            ? Optional.empty()
                            : people.idOf(new PupilRef(asked.schoolId(), asked.pupilKey())));
        }
        return ids;
    }

    private Set<UUID> known(Set<Optional<UUID>> ids, Reader reader) {
        if (ids.contains(Optional.<UUID>empty())) {
            access.refuse(reader, Access.IDENTITY, null, "not-a-pupil-of-the-own-school");
        }
        return ids.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> shown(Set<UUID> about, String school, Reader reader) {
        var item = DataClass.SIGNAL.recordedBy(school);
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

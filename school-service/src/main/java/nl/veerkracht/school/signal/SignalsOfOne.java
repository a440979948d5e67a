package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.FindPerson;
import nl.veerkracht.school.roster.Person;
import nl.veerkracht.school.signal.SignalList.Asked;

/** Reads the signals of one young person for who is not of the school: all of them or none, since a signal says why. */
@ApplicationScoped
class SignalsOfOne {
    private final FindPerson people;
    private final SignalList signals;
    private final OtherAbsence otherAbsence;
    private final Access access;

    SignalsOfOne(FindPerson people, SignalList signals, OtherAbsence otherAbsence, Access access) {
        this.people = people;
        this.signals = signals;
        this.otherAbsence = otherAbsence;
        this.access = access;
    }

    List<SignalView> find(UUID youngPersonId, Asked asked, Reader reader, int most) {
        return people
                .find(reader, youngPersonId, DataClass.SIGNAL)
                .filter(person -> mayRead(person, reader))
                .filter(person -> asked.schoolId() == null
                        || asked.schoolId().equals(person.ref().schoolId()))
                .map(person -> otherAbsence.stopping(signals.find(asked.of(person), most), asked.asOf()))
                .orElse(List.of())
                .stream()
                .map(SignalView::forOthers)
                .toList();
    }

    private boolean mayRead(Person person, Reader reader) {
        var item = DataClass.SIGNAL.recordedBy(person.ref().schoolId());
        return access.decide(reader, item, person.id(), person.facts()).isFull();
    }
}

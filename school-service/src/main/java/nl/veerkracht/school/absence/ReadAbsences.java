package nl.veerkracht.school.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.FindPerson;
import org.jspecify.annotations.Nullable;

/** Reads the absence of one young person, cut down to what the reader may see. */
@ApplicationScoped
public class ReadAbsences {
    private final FindPerson people;
    private final Absences absences;
    private final Access access;

    ReadAbsences(FindPerson people, Absences absences, Access access) {
        this.people = people;
        this.absences = absences;
        this.access = access;
    }

    /**
     * What is shown of a young person of this school.
     *
     * @param isVisible whether the reader would see any absence, if there is any
     */
    record Shown(String schoolId, List<VisibleAbsence> absences, boolean isVisible) {}

    /**
     * As it is known now, or was at the end of a day.
     *
     * @throws UnknownResource for a person whom the reader may not know
     */
    Shown of(UUID youngPersonId, @Nullable LocalDate asOf, Reader reader) {
        var person = people.find(reader, youngPersonId, DataClass.ABSENCE).orElseThrow(UnknownResource::new);
        var decisions = AbsenceDecisions.of(person, reader, access);
        var known = (asOf == null
                        ? absences.of(List.of(person.ref())).getOrDefault(person.ref(), List.of())
                        : absences.asOf(person.ref(), asOf))
                .stream().sorted(KnownAbsence.BY_DAY).toList();
        return new Shown(person.ref().schoolId(), VisibleAbsence.of(known, decisions), decisions.isVisible());
    }
}

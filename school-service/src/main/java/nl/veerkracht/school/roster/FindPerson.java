package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.sharing.FamilyFacts;
import nl.veerkracht.school.sharing.Told;

/**
 * Finds a young person for whoever looks, the family included, with what the family agreed to where that could open something,
 * and in an emergency. Whether case-service is asked depends on the reader alone, or on somebody whom the reader is known to
 * know: that it is silent says of nobody that they exist.
 */
@ApplicationScoped
public class FindPerson {
    private final People people;
    private final FamilyFacts family;
    private final Access access;

    FindPerson(People people, FamilyFacts family, Access access) {
        this.people = people;
        this.family = family;
        this.access = access;
    }

    /** Those of these whom the reader may know; somebody of the family asks about one at a time. */
    List<Person> known(Reader reader, List<UUID> ids) {
        return reader.isOfFamily() ? find(reader, ids.get(0)).stream().toList() : people.known(reader, ids);
    }

    /** Somebody whom the reader may know. */
    public Optional<Person> find(Reader reader, UUID id) {
        return find(reader, id, family.of(id, reader, Access.IDENTITY));
    }

    /** The same, with all that decides whether data of this class is shown. */
    public Optional<Person> find(Reader reader, UUID id, DataClass dataClass) {
        var told = family.of(id, reader, dataClass.name());
        var found = find(reader, id, told);
        return found.map(person -> access.dependsOnCase(reader, dataClass) || isKnownByReportOnly(person, reader)
                ? person.and(told)
                : person);
    }

    /** Then an emergency could show more, and nobody asked yet whether there is one. */
    private boolean isKnownByReportOnly(Person person, Reader reader) {
        return access.mayBreakGlass(reader)
                && !access.opens(reader, person.facts().withReportsTo(Set.of()));
    }

    private Optional<Person> find(Reader reader, UUID id, Told told) {
        return reader.isOfFamily() || access.mayBreakGlass(reader)
                ? people.known(reader, id, told)
                : people.known(reader, List.of(id)).stream().findFirst();
    }
}

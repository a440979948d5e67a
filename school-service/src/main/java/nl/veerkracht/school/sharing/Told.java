package nl.veerkracht.school.sharing;

import java.time.LocalDate;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.school.access.Reader;

/** What case-service told of a young person for one reader, to decide by in this request. */
public final class Told {
    private final AccessFacts facts;
    private final Reader reader;

    Told(AccessFacts facts, Reader reader) {
        this.facts = facts;
        this.reader = reader;
    }

    /** These facts, and what was told; the birth date is our own to know. */
    public PersonFacts addTo(PersonFacts known, LocalDate birthDate) {
        return facts.addTo(known, birthDate, reader.account());
    }
}

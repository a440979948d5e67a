package nl.veerkracht.school.sharing;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.school.access.Reader;
import org.jspecify.annotations.Nullable;

/** What case-service tells of a young person for one reader, to decide by in this request; asked when it is needed, once. */
public final class Told {
    private final Reader reader;
    private final Supplier<AccessFacts> question;
    private @Nullable AccessFacts facts;

    Told(Reader reader, Supplier<AccessFacts> question) {
        this.reader = reader;
        this.question = question;
    }

    /**
     * Asks, if nobody did yet.
     *
     * @throws FamilyNotAvailable when case-service does not answer, or not as agreed
     */
    public void ask() {
        facts();
    }

    /** These facts, and what was told; the birth date is our own to know. */
    public PersonFacts addTo(PersonFacts known, LocalDate birthDate) {
        return facts().addTo(known, birthDate, reader.account());
    }

    private AccessFacts facts() {
        if (facts == null) {
            facts = question.get();
        }
        return facts;
    }
}

package nl.veerkracht.cases.family;

import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.kit.problem.UnknownResource;

/** Who somebody of the family is to the young person. */
public final class OwnRelative {
    private OwnRelative() {}

    /** @throws UnknownResource for who does not belong to the family */
    public static UUID of(Reader reader, PersonFacts facts) {
        return in(reader, facts).id();
    }

    /** @throws UnknownResource for who does not belong to the family */
    static Relative in(Reader reader, PersonFacts facts) {
        return facts.relatives().stream()
                .filter(relative -> reader.subject().equals(relative.account()))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}

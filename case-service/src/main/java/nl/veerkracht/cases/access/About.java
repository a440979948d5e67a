package nl.veerkracht.cases.access;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody it is about, with all that decides who may see what.
 *
 * @param youngPersonId null when nobody was found by what was asked for
 */
public record About(@Nullable UUID youngPersonId, PersonFacts facts) {

    /** Whether somebody else would be shown this in full; nothing is shown to them, so that it is not on record. */
    public boolean wouldShow(DataItem item, Viewer somebody, LocalDate today) {
        return AccessPolicy.decide(somebody, item, facts, today).isFull();
    }

    /** Whether the reader works in this role at an organisation that takes part; no emergency makes it so. */
    public boolean hasTakingPart(Reader reader, OrganisationKind kind, Role role) {
        var own = Recipient.organisation(kind, reader.partIdentifier());
        return reader.has(role.wireName()) && facts.takesPart(own, reader.today());
    }
}

package nl.veerkracht.cases.access;

import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody it is about, with all that decides who may see what.
 *
 * @param youngPersonId null when nobody was found by what was asked for
 */
public record About(@Nullable UUID youngPersonId, PersonFacts facts) {}

package nl.veerkracht.cases.export;

import java.util.UUID;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whose copy of what.
 *
 * @param acceptLanguage the language the reader reads in, as they asked for it
 */
public record ExportAsked(
        UUID caseId,
        UUID youngPersonId,
        Actor actor,
        @Nullable String acceptLanguage) {}

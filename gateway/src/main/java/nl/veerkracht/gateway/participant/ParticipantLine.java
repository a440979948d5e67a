package nl.veerkracht.gateway.participant;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part, took part or was asked to, as a page shows it.
 *
 * @param status how far it is, in words
 * @param until the day from which it takes part no more; may have yet to come
 * @param why why it takes part, and why no more, a sentence each; none for who may not read why
 * @param mayEnd whether the reader can end it
 * @param own whether it is the reader's own, which then is left
 */
record ParticipantLine(
        UUID id,
        String who,
        String role,
        String status,
        boolean active,
        @Nullable Written since,
        @Nullable Written until,
        List<String> why,
        boolean mayEnd,
        boolean own) {}

package nl.veerkracht.contracts.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was added to the timeline of a young person; deliberately not what, since knowing the kind is seeing. */
public record TimelineEntryAddedV1(UUID entryId, @Nullable UUID caseId, LocalDate happenedOn) {}

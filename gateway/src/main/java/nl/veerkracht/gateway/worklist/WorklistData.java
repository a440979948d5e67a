package nl.veerkracht.gateway.worklist;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.WorklistService.Count;
import nl.veerkracht.gateway.remote.WorklistService.SavedFilter;
import nl.veerkracht.gateway.remote.WorklistService.WorklistCase;

/** All that case-service told for the lists of work. */
public record WorklistData(
        Choice choice, Part<Listed<WorklistCase>> cases, Part<Listed<Count>> counts, Part<Listed<SavedFilter>> saved) {

    /** Whom it is about. */
    public List<UUID> people() {
        return cases.or(Listed.none()).items().stream()
                .map(WorklistCase::youngPersonId)
                .toList();
    }

    /** Whether anything could not be asked for now. */
    public boolean hasGap() {
        return cases.isMissing() || counts.isMissing() || saved.isMissing();
    }
}

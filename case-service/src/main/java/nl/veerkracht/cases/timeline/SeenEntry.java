package nl.veerkracht.cases.timeline;

import nl.veerkracht.contracts.access.Decision;

/** An entry with what the policy decided about it for one reader. */
record SeenEntry(StoredEntry entry, Decision decision) {
    boolean inFull() {
        return decision.isFull();
    }
}

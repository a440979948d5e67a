package nl.veerkracht.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one request decided about one data subject.
 *
 * @param dataSubject empty when somebody was asked for by what is no id, and nobody was found
 */
record Look(Optional<UUID> dataSubject, List<Verdict> verdicts) {}

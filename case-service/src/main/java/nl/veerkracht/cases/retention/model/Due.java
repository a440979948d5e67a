package nl.veerkracht.cases.retention.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A young person of whom nothing has to be kept any longer.
 *
 * @param since the day on which the last of the periods ended
 */
public record Due(UUID youngPersonId, LocalDate since, List<String> classes) {}

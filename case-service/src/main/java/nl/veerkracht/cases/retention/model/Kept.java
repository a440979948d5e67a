package nl.veerkracht.cases.retention.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class of which the records may not go yet.
 *
 * @param until the day on which they may; null as long as it is not known from when to count
 */
public record Kept(String dataClass, @Nullable LocalDate until, Basis basis, String source) {}

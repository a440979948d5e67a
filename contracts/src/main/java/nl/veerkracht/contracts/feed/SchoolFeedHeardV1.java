package nl.veerkracht.contracts.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A school of which it was told that it was silent is heard of again.
 *
 * @param day the day that something was heard of; when that is a silent day itself, that day is without data no longer
 * @param at when it was told
 */
public record SchoolFeedHeardV1(String schoolId, LocalDate day, Instant at) {}

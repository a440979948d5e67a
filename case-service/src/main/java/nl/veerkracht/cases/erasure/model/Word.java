package nl.veerkracht.cases.erasure.model;

import java.time.Instant;

/**
 * Somebody said so.
 *
 * @param by the account
 */
public record Word(String by, Instant at) {}

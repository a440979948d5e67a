package nl.veerkracht.cases.plan.model;

import java.time.Instant;

/**
 * Who agreed on something, and when.
 *
 * @param kind the kind of organisation they act for
 * @param identifier which organisation
 * @param account who it was
 */
public record By(String kind, String identifier, String account, Instant at) {}

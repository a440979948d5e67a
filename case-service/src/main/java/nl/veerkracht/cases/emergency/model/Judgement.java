package nl.veerkracht.cases.emergency.model;

import java.time.Instant;

/**
 * What a second person found of emergency access.
 *
 * @param by the account of who judged
 */
public record Judgement(boolean justified, String explanation, String by, Instant at) {

    /** Not the explanation: it has no place in a log. */
    @Override
    public String toString() {
        return "Judgement at " + at;
    }
}

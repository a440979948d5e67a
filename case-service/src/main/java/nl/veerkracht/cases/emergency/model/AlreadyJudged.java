package nl.veerkracht.cases.emergency.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** It is judged once, and a judgement is not changed. */
public final class AlreadyJudged extends Refusal {
    public AlreadyJudged() {
        super(Kind.STATE, "already-judged", "Somebody has judged this emergency access already.");
    }
}

package nl.veerkracht.cases.talk.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Who is asked does not take part now, or not in that role. */
public final class NobodyToTalkTo extends Refusal {
    public NobodyToTalkTo() {
        super(Kind.WISH, "nobody-to-talk-to", "Choose somebody who takes part in the case now.");
    }
}

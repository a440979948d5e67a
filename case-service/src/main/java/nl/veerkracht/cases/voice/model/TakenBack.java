package nl.veerkracht.cases.voice.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What was taken back is not shared again; it can be said anew. */
public final class TakenBack extends Refusal {
    TakenBack() {
        super(Kind.STATE, "taken-back", "These words were taken back; write them again to share them.");
    }
}

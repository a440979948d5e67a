package nl.veerkracht.cases.participation.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** There is no arrow from what the participation is to what it was asked to become. */
public final class IllegalParticipationChange extends Refusal {
    IllegalParticipationChange(ParticipationStatus from, ParticipationStatus to) {
        super(
                Kind.STATE,
                "illegal-participation-change",
                "The participation is %s and cannot become %s; what can follow: %s.".formatted(from, to, from.next()));
    }
}

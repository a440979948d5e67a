package nl.veerkracht.cases.emergency.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Nobody judges what they did themselves. */
public final class OwnEmergencyAccess extends Refusal {
    public OwnEmergencyAccess() {
        super(
                Kind.WISH,
                "own-emergency-access",
                "You had this emergency access yourself; let a second person judge whether it was justified.");
    }
}

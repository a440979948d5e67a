package nl.veerkracht.cases.emergency;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.emergency.model.EmergencyAccess;

/** Emergency access that somebody has now, as they see it themselves. */
public record OpenEmergencyView(UUID id, Instant openedAt, Instant until) {

    static OpenEmergencyView of(EmergencyAccess opened) {
        return new OpenEmergencyView(opened.id(), opened.openedAt(), opened.until());
    }
}

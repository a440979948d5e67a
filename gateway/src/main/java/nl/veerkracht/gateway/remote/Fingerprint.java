package nl.veerkracht.gateway.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.session.Seal;
import nl.veerkracht.kit.cloudevents.EventJson;

/** Tells whether two looks at the same page would differ, without telling what either shows. */
@Singleton
public class Fingerprint {
    private final Seal seal;

    Fingerprint(Seal seal) {
        this.seal = seal;
    }

    /** The same for the same data, on every gateway. */
    public String of(Object data) {
        try {
            return seal.of("fingerprint", EventJson.MAPPER.writeValueAsString(data))
                    .substring(0, 22);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON cannot be written as JSON", impossible);
        }
    }
}

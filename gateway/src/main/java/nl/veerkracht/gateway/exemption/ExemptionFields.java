package nl.veerkracht.gateway.exemption;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form to record an exemption, as a browser sends them. */
public class ExemptionFields {
    @RestForm
    public @Nullable UUID request;

    @RestForm
    public @Nullable String ground;

    @RestForm
    public @Nullable String from;

    @RestForm
    public @Nullable String until;

    @RestForm
    public @Nullable UUID replaces;
}

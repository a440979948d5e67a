package nl.veerkracht.gateway.report;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the forms to bring up a report, as a browser sends them. */
public class BringUpFields {
    @RestForm
    public @Nullable String kind;

    @RestForm
    public @Nullable String reason;

    @RestForm
    public @Nullable String secondPerson;

    @RestForm
    public @Nullable String stepsTaken;
}

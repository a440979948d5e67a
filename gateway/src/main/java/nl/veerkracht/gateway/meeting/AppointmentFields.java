package nl.veerkracht.gateway.meeting;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms on which a meeting gets its day have in common, as a browser sends it. */
public abstract class AppointmentFields {
    @RestForm
    @Nullable
    UUID request;

    @RestForm
    @Nullable
    String day;

    @RestForm
    @Nullable
    String time;

    @RestForm
    @Nullable
    String place;

    /** Names the request; whoever sends none is not asked whether it was sent before. */
    UUID request() {
        return request == null ? UUID.randomUUID() : request;
    }

    WhenAndWhere on() {
        return new WhenAndWhere(Typed.text(day), Typed.text(time), Typed.text(place));
    }
}

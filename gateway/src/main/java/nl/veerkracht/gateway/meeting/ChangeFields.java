package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form to move a meeting or call it off, as a browser sends them. */
public class ChangeFields {
    private static final String OFF = "off";

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

    @RestForm
    @Nullable
    String reason;

    /** What is to be done with it: move it, or call it off. */
    @RestForm("do")
    @Nullable
    String command;

    ChangeForm form() {
        return new ChangeForm(
                request == null ? UUID.randomUUID() : request,
                new WhenAndWhere(Typed.text(day), Typed.text(time), Typed.text(place)),
                Typed.text(reason),
                OFF.equals(command),
                List.of());
    }
}

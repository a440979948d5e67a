package nl.veerkracht.gateway.meeting;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form to move a meeting or call it off, as a browser sends them. */
public class ChangeFields extends AppointmentFields {
    private static final String OFF = "off";

    @RestForm
    @Nullable
    String reason;

    /** What is to be done with it: move it, or call it off. */
    @RestForm("do")
    @Nullable
    String command;

    ChangeForm form() {
        return new ChangeForm(request(), on(), Typed.text(reason), OFF.equals(command), List.of());
    }
}

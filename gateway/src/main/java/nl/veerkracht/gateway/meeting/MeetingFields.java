package nl.veerkracht.gateway.meeting;

import java.util.List;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form for a meeting as a browser sends them. */
public class MeetingFields extends AppointmentFields {
    /** Codes of who was chosen. */
    @RestForm
    @Nullable
    List<String> invited;

    @RestForm
    @Nullable
    String notInvited;

    MeetingForm form(List<Choice> choices, ToBeHeard toHear) {
        return new MeetingForm(
                request(), on(), Typed.list(invited), Typed.text(notInvited), choices, toHear, List.of());
    }
}

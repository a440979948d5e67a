package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form for a meeting as a browser sends them. */
public class MeetingFields {
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

    /** Codes of who was chosen. */
    @RestForm
    @Nullable
    List<String> invited;

    @RestForm
    @Nullable
    String notInvited;

    MeetingForm form(List<Choice> choices) {
        return new MeetingForm(
                request == null ? UUID.randomUUID() : request,
                new WhenAndWhere(Typed.text(day), Typed.text(time), Typed.text(place)),
                Typed.list(invited),
                Typed.text(notInvited),
                choices,
                List.of());
    }
}

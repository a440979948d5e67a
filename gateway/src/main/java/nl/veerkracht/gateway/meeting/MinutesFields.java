package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form for what is recorded, as a browser sends them: those of one name in the order of the page. */
public class MinutesFields {
    @RestForm
    @Nullable
    UUID request;

    @RestForm
    @Nullable
    String heldOn;

    /** Codes of who was there. */
    @RestForm
    @Nullable
    List<String> present;

    @RestForm
    @Nullable
    String notHeard;

    /** Of each agreement what is to be done. */
    @RestForm
    @Nullable
    List<String> what;

    /** Of each agreement the code of who does it. */
    @RestForm
    @Nullable
    List<String> who;

    /** Of each agreement the day. */
    @RestForm
    @Nullable
    List<String> due;

    /** What is to be done with it: one agreement more, or save. */
    @RestForm("do")
    @Nullable
    String command;

    MinutesForm form(List<Choice> invited, List<Choice> owners, ToBeHeard toHear) {
        return new MinutesForm(
                request == null ? UUID.randomUUID() : request,
                Typed.text(heldOn),
                Typed.list(present),
                Typed.text(notHeard),
                AgreementField.typed(Typed.list(what), Typed.list(who), Typed.list(due)),
                invited,
                owners,
                toHear,
                List.of());
    }
}

package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.meeting.MeetingDesk.Around;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.plan.Helpers;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.MeetingService.Attendee;

/** Who can be chosen on the forms about meetings; the services decide once more. */
record MeetingChoices(Around around, MeetingLines lines) {
    private static final String FAMILY = "FAMILY";

    /** Who can be invited, beside the own organisation, which always is. */
    List<Choice> invitees() {
        var organisations = around.taking().stream()
                .filter(this::canBeInvited)
                .map(one -> new Choice(one.id().toString(), called(one)));
        var family = Stream.of("PUPIL", "PARENT").map(one -> new Choice(one, lines.name(FAMILY, one)));
        return Stream.concat(family, organisations).toList();
    }

    /** Who was invited, and can have been there. */
    List<Choice> invited(One one) {
        return one.meeting().invited().stream()
                .map(each -> new Choice(each.kind() + " " + each.identifier(), lines.name(each)))
                .toList();
    }

    /** Who can do something. */
    List<Choice> owners() {
        return lines.helpers().choices(lines.today());
    }

    private boolean canBeInvited(Participation one) {
        return one.status().equals("ACTIVE")
                && Helpers.lasts(one, lines.today())
                && !lines.actor().actsFor(one.organisationKind(), one.organisationIdentifier());
    }

    private String called(Participation one) {
        return lines.name(new Attendee(one.organisationKind(), one.organisationIdentifier(), one.role()));
    }
}

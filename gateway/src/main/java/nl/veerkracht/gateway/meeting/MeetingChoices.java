package nl.veerkracht.gateway.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.meeting.MeetingDesk.Around;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.plan.Helpers;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.MeetingService.Attendee;
import nl.veerkracht.gateway.remote.ToBeHeard;

/** Who can be chosen on the forms about meetings; the services decide once more. */
record MeetingChoices(Around around, MeetingLines lines) {
    private static final String FAMILY = "FAMILY";

    /** Who can be invited, beside the own organisation, which always is. */
    List<Choice> invitees() {
        var organisations = around.taking().stream()
                .filter(this::canBeInvited)
                .map(one -> new Choice(one.id().toString(), called(one)));
        var family = ToBeHeard.BOTH.names().stream().map(one -> new Choice(one, lines.name(FAMILY, one)));
        return Stream.concat(family, organisations).toList();
    }

    /** Who can have been there: who was invited, and who else takes part. */
    List<Choice> whoCanCome(One one) {
        var invited = one.meeting().invited().stream();
        var others = around.taking().stream()
                .filter(other -> other.status().equals("ACTIVE") && Helpers.lasts(other, lines.today()))
                .map(MeetingChoices::attendee);
        var family =
                ToBeHeard.BOTH.names().stream().map(who -> new Attendee(FAMILY, who, who.toLowerCase(Locale.ROOT)));
        return Stream.of(invited, family, others)
                .flatMap(Function.identity())
                .map(each -> new Choice(each.kind() + " " + each.identifier(), lines.name(each)))
                .collect(
                        Collectors.toMap(Choice::code, Function.identity(), (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
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
        return lines.name(attendee(one));
    }

    private static Attendee attendee(Participation one) {
        return new Attendee(one.organisationKind(), one.organisationIdentifier(), one.role());
    }
}

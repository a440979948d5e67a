package nl.veerkracht.gateway.participant;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.ParticipationStatus;
import nl.veerkracht.gateway.page.TakingMessages;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Participation.Asked;
import nl.veerkracht.gateway.remote.CaseService.Participation.Ending;
import nl.veerkracht.kit.actor.Actor;

/** Turns who takes part into what a page shows of it, in words. */
final class ParticipantLines {
    private static final String SCHOOL = "SCHOOL";

    private final Actor actor;
    private final Organisations organisations;
    private final Messages messages;
    private final TakingMessages taking;
    private final Dates dates;

    ParticipantLines(Actor actor, Organisations organisations, Messages messages, TakingMessages taking, Dates dates) {
        this.actor = actor;
        this.organisations = organisations;
        this.messages = messages;
        this.taking = taking;
        this.dates = dates;
    }

    ParticipantLine of(Participation one) {
        var status = ParticipationStatus.parse(one.status());
        var own = actor.actsFor(one.organisationKind(), one.organisationIdentifier()) && actor.has(one.role());
        return new ParticipantLine(
                one.id(),
                who(one),
                organisations.role(one.role()),
                messages.participation(status),
                status == ParticipationStatus.ACTIVE,
                one.from() == null ? null : dates.day(one.from()),
                one.until() == null ? null : dates.day(one.until()),
                why(one, status),
                mayEnd(one, status, own),
                own);
    }

    /** A school by the name the reader knows; another organisation as the region registered it. */
    String who(Participation one) {
        return one.organisationName() == null
                ? organisations.name(one.organisationKind(), one.organisationIdentifier())
                : one.organisationName();
    }

    private boolean mayEnd(Participation one, ParticipationStatus status, boolean own) {
        var lasts = status == ParticipationStatus.ACTIVE || status == ParticipationStatus.INVITED;
        return lasts && !one.byLaw() && (own || actor.organisationKind().equals(SCHOOL));
    }

    private List<String> why(Participation one, ParticipationStatus status) {
        var why = new ArrayList<String>();
        if (one.byLaw()) {
            why.add(taking.byLaw());
        }
        if (one.asked() != null) {
            addAsked(one.asked(), why);
            if (one.from() != null) {
                why.add(taking.accepted(dates.day(one.from()).text()));
            }
        }
        if (one.ending() != null && status == ParticipationStatus.ENDED) {
            addEnding(one.ending(), why);
        }
        return List.copyOf(why);
    }

    private void addAsked(Asked asked, List<String> why) {
        var on = asked.on();
        why.add(
                asked.schoolId() == null || on == null
                        ? taking.asked()
                        : taking.askedBy(
                                organisations.name(SCHOOL, asked.schoolId()),
                                dates.day(on).text()));
        if (asked.reason() != null) {
            why.add(taking.reason(asked.reason()));
        }
    }

    private void addEnding(Ending ending, List<String> why) {
        why.add(
                switch (ending.because()) {
                    case "LEFT" -> taking.left();
                    case "MOVED" -> taking.moved();
                    default ->
                        taking.endedBySchool(
                                organisations.name(SCHOOL, ending.identifier() == null ? "" : ending.identifier()));
                });
        if (ending.reason() != null) {
            why.add(taking.reason(ending.reason()));
        }
    }
}

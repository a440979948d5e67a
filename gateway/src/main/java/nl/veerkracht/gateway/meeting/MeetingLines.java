package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.meeting.AgendaShown.TaskLine;
import nl.veerkracht.gateway.meeting.MeetingShown.Changed;
import nl.veerkracht.gateway.meeting.MeetingShown.Recorded;
import nl.veerkracht.gateway.page.EntryLine;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.plan.ActionLine;
import nl.veerkracht.gateway.plan.Helpers;
import nl.veerkracht.gateway.plan.PlanMessages;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.MeetingService.Agenda;
import nl.veerkracht.gateway.remote.MeetingService.Attendee;
import nl.veerkracht.gateway.remote.MeetingService.Change;
import nl.veerkracht.gateway.remote.MeetingService.Item;
import nl.veerkracht.gateway.remote.MeetingService.Meeting;
import nl.veerkracht.gateway.remote.MeetingService.Minutes;
import nl.veerkracht.gateway.remote.MeetingService.Standing;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PlanService.Action;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Turns meetings into what a page shows of them, in words.
 *
 * @param helpers who takes part, by name
 */
record MeetingLines(
        Actor actor,
        Helpers helpers,
        Organisations organisations,
        Messages messages,
        MeetingMessages texts,
        PlanMessages planTexts,
        Dates dates,
        LocalDate today) {
    private static final Set<String> WITHOUT_ROLE = Set.of("FAMILY", "SCHOOL");

    MeetingLine line(Item item) {
        return new MeetingLine(
                item.id(),
                dates.day(item.heldOn() == null ? item.day() : item.heldOn()),
                item.heldOn() == null ? at(item.time()) : null,
                item.place(),
                texts.plannedBy(name(item.plannedBy().kind(), item.plannedBy().identifier())),
                state(item));
    }

    private String state(Item item) {
        if (item.heldOn() != null) {
            return texts.held();
        }
        return item.calledOff() ? texts.calledOff() : texts.planned();
    }

    MeetingShown shown(Meeting meeting) {
        var minutes = meeting.minutes();
        return new MeetingShown(
                meeting.id(),
                dates.day(minutes == null ? meeting.day() : minutes.heldOn()),
                at(meeting.time()),
                meeting.place(),
                names(meeting.invited()),
                meeting.notInvited(),
                texts.plannedBy(
                        name(meeting.plannedBy().kind(), meeting.plannedBy().identifier())),
                changed(meeting.change()),
                minutes == null ? null : recorded(meeting, minutes),
                meeting.mayRecord(),
                meeting.mayChange(),
                meeting.mayAnswer());
    }

    AgendaShown shown(Agenda agenda) {
        return new AgendaShown(
                texts.agendaSince(dates.day(agenda.since()).text()),
                EntryLine.of(Part.shown(new Listed<>(agenda.entries(), null, null)), organisations, messages, dates),
                agenda.more(),
                !actor.organisationKind().isEmpty(),
                agenda.tasks().stream().map(this::line).toList(),
                actions(agenda.agreements()));
    }

    /** What somebody is called who was there or was invited; a school is there as a whole. */
    String name(Attendee one) {
        return WITHOUT_ROLE.contains(one.kind())
                ? name(one.kind(), one.identifier())
                : texts.roleAt(organisations.role(one.role()), name(one.kind(), one.identifier()));
    }

    String name(String kind, String identifier) {
        return helpers.name(kind, identifier);
    }

    List<String> names(List<Attendee> all) {
        return all.stream().map(this::name).toList();
    }

    private @Nullable Changed changed(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        var who = name(change.by().kind(), change.by().identifier());
        var day = dates.moment(change.at()).text();
        return new Changed(
                change.calledOff(),
                change.calledOff() ? texts.calledOffBy(who, day) : texts.movedBy(who, day),
                change.reason());
    }

    private Recorded recorded(Meeting meeting, Minutes minutes) {
        var by = minutes.recordedBy();
        return new Recorded(
                names(minutes.present()),
                minutes.notHeard(),
                texts.recordedBy(
                        name(by.kind(), by.identifier()),
                        dates.moment(minutes.recordedAt()).text()),
                actions(meeting.agreements()),
                meeting.answers().stream().map(this::line).toList());
    }

    private AnswerLine line(Standing standing) {
        var who = name(standing.kind(), standing.identifier());
        return switch (standing.state()) {
            case "CONFIRMED" -> new AnswerLine(who, texts.stateConfirmed(), before(standing), standing.own());
            case "NOT_AGREED" ->
                new AnswerLine(who, texts.stateNotAgreed(), texts.objection(words(standing)), standing.own());
            default -> new AnswerLine(who, texts.stateOpen(), null, standing.own());
        };
    }

    private @Nullable String before(Standing standing) {
        return standing.objection() == null ? null : texts.objectionBefore(standing.objection());
    }

    private static String words(Standing standing) {
        return standing.objection() == null ? "" : standing.objection();
    }

    private List<ActionLine> actions(List<Action> actions) {
        return actions.stream()
                .map(action -> helpers.line(action, actor, today, planTexts, dates))
                .toList();
    }

    private TaskLine line(Task task) {
        var owner = task.owner();
        return new TaskLine(
                TaskKind.what(task, messages),
                texts.roleAt(organisations.role(owner.role()), name(owner.kind(), owner.identifier())),
                dates.day(task.dueOn()));
    }

    private @Nullable String at(@Nullable String time) {
        return time == null ? null : texts.at(time);
    }
}

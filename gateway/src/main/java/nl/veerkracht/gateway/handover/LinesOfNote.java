package nl.veerkracht.gateway.handover;

import java.util.List;
import nl.veerkracht.gateway.handover.HandOverLines.Clock;
import nl.veerkracht.gateway.handover.HandOverLines.Due;
import nl.veerkracht.gateway.handover.HandOverLines.Helper;
import nl.veerkracht.gateway.handover.HandOverLines.Question;
import nl.veerkracht.gateway.handover.HandOverLines.Quote;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.remote.StepService.HandOverNote;
import nl.veerkracht.gateway.remote.StepService.HandOverNote.InRole;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Turns a case in brief into words. */
record LinesOfNote(HandOverNote note, Organisations organisations, Messages messages, Dates dates, Actor actor) {

    HandOverLines lines() {
        return new HandOverLines(
                said(),
                dates.day(note.openedOn()),
                StepWord.parse(note.step()),
                dates.day(note.stepSince()),
                note.director() == null ? null : who(note.director()),
                note.participants().stream().map(this::helper).toList(),
                talk(),
                actions(),
                tasks(),
                note.clocks().stream()
                        .map(clock -> new Clock(ClockWord.parse(clock.kind()), dates.day(clock.on())))
                        .toList(),
                question());
    }

    private @Nullable Quote said() {
        var said = note.said();
        return said == null ? null : new Quote(said.text(), dates.moment(said.at()));
    }

    private @Nullable Quote talk() {
        var talk = note.talk();
        return talk == null ? null : new Quote(talk.agreements(), dates.day(talk.heldOn()));
    }

    private Helper helper(HandOverNote.Helper one) {
        var name = one.name() == null ? organisations.name(one.kind(), one.identifier()) : one.name();
        return new Helper(
                organisations.role(one.role()) + " · " + name, one.from() == null ? null : dates.day(one.from()));
    }

    private @Nullable List<Due> actions() {
        var actions = note.actions();
        return actions == null
                ? null
                : actions.stream()
                        .map(one -> new Due(one.what(), who(one.owner()), dates.day(one.dueOn())))
                        .toList();
    }

    private List<Due> tasks() {
        return note.tasks().stream()
                .map(one ->
                        new Due(messages.task(TaskKind.parse(one.kind())), who(one.owner()), dates.day(one.dueOn())))
                .toList();
    }

    private @Nullable Question question() {
        var asked = note.handOver();
        return asked == null
                ? null
                : new Question(
                        asked.taskId(),
                        who(asked.asked()),
                        dates.day(asked.answerBy()),
                        asked.note(),
                        isReader(asked.asked()));
    }

    private boolean isReader(InRole asked) {
        return actor.actsFor(asked.kind(), asked.identifier()) && actor.has(asked.role());
    }

    private String who(InRole one) {
        return organisations.role(one.role()) + " · " + organisations.name(one.kind(), one.identifier());
    }
}

package nl.veerkracht.cases.director;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Who directs a case asks somebody else to; until the answer is yes, nothing changes. */
@ApplicationScoped
class HandOver {
    private final Access access;
    private final CareCases cases;
    private final Directors directors;
    private final IdempotencyKeys keys;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final SentDrafts drafts;
    private final Outbox outbox;

    HandOver(
            Access access,
            CareCases cases,
            Directors directors,
            IdempotencyKeys keys,
            Tasks tasks,
            Deadlines deadlines,
            SentDrafts drafts,
            Outbox outbox) {
        this.access = access;
        this.cases = cases;
        this.directors = directors;
        this.keys = keys;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    /**
     * To whom.
     *
     * @param note what one has to know who takes it over
     */
    record Wish(TaskOwner to, String note) {
        private String asText(UUID caseId) {
            return String.join(
                    "\n",
                    "hand-over",
                    caseId.toString(),
                    to.kind().name(),
                    to.identifier(),
                    to.role().wireName(),
                    note);
        }
    }

    /**
     * Asks whoever has this role at an organisation that takes part, now or when the same was sent before.
     *
     * @throws OnlyTheDirectorHandsOver for everyone else but who stands in for the director
     * @throws CannotDirect when that organisation does not take part
     * @throws HandedOverAlready while the answer of another is out
     */
    @Transactional
    void run(UUID caseId, Wish wish, @Nullable String key, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        var id = OrderedId.next();
        if (keys.claim(reader.subject(), key, wish.asText(caseId), id).equals(id)) {
            require(careCase, wish.to(), reader);
            ask(task(id, careCase, wish, reader), reader);
        }
    }

    private TaskAssigned task(UUID id, CareCase careCase, Wish wish, Reader reader) {
        return new TaskAssigned(
                id,
                careCase.id(),
                careCase.youngPersonId(),
                TaskKind.TAKE_OVER_CASE,
                wish.to(),
                deadlines.answerToInvitation(reader.today()),
                wish.note(),
                null);
    }

    private void ask(TaskAssigned task, Reader reader) {
        tasks.assign(List.of(task));
        outbox.append(List.of(TaskAnnouncements.of(task)));
        drafts.remove(reader, task.youngPersonId(), DraftForm.HAND_OVER);
    }

    private void require(CareCase careCase, TaskOwner to, Reader reader) {
        if (!directors.isDirectedBy(careCase.id(), reader)) {
            throw new OnlyTheDirectorHandsOver();
        }
        var facts = access.aboutCase(careCase.id()).facts();
        if (!to.role().fits(to.kind())
                || !facts.takesPart(Recipient.organisation(to.kind(), to.identifier()), reader.today())) {
            throw new CannotDirect();
        }
        if (tasks.isOpen(careCase.id(), TaskKind.TAKE_OVER_CASE)) {
            throw new HandedOverAlready();
        }
    }
}

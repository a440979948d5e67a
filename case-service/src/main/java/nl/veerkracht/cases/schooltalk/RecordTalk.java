package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk.By;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody of the school records the talk; with that the tasks to invite and to hold it are done. Sent twice, held once. */
@ApplicationScoped
class RecordTalk {
    private static final Set<TaskKind> DONE_BY_IT = Set.of(TaskKind.SCHOOL_TALK_INVITE, TaskKind.SCHOOL_TALK_HOLD);

    private final Access access;
    private final CareCases cases;
    private final IdempotencyKeys keys;
    private final SchoolTalks talks;
    private final TalkFollowUp followUp;
    private final TasksOfCase tasks;
    private final SentDrafts drafts;
    private final Outbox outbox;
    private final BusinessClock clock;

    RecordTalk(
            Access access,
            CareCases cases,
            IdempotencyKeys keys,
            SchoolTalks talks,
            TalkFollowUp followUp,
            TasksOfCase tasks,
            SentDrafts drafts,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.keys = keys;
        this.talks = talks;
        this.followUp = followUp;
        this.tasks = tasks;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @throws OnlyTheSchoolTalks for everyone else who knows the case
     * @throws TalkInClosedCase when nobody works on it any more
     */
    @Transactional
    void run(UUID caseId, TalkRequest.Checked talk, @Nullable String key, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        if (!reader.isSchoolStaff()) {
            throw new OnlyTheSchoolTalks();
        }
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        if (careCase.step().status() != CaseStatus.OPEN) {
            throw new TalkInClosedCase();
        }
        drafts.remove(reader, careCase.youngPersonId(), DraftForm.SCHOOL_TALK);
        var id = OrderedId.next();
        if (keys.claim(reader.subject(), key, "talk\n" + caseId + "\n" + talk, id)
                .equals(id)) {
            outbox.append(record(talk(id, careCase, talk, reader), careCase.step()));
        }
    }

    private List<Announcement> record(SchoolTalk talk, CaseStep step) {
        talks.add(talk);
        var announcements = new ArrayList<>(
                tasks.end(talk.caseId(), DONE_BY_IT, TaskOutcome.DONE, talk.by().account()));
        announcements.addAll(followUp.of(talk, step));
        return announcements;
    }

    private SchoolTalk talk(UUID id, CareCase careCase, TalkRequest.Checked talk, Reader reader) {
        return new SchoolTalk(
                id,
                careCase.id(),
                careCase.youngPersonId(),
                new By(reader.subject(), reader.viewer().organisationIdentifier()),
                talk.heldOn(),
                clock.instant(),
                talk.invited(),
                talk.present(),
                talk.notHeard(),
                talk.overviewShown(),
                talk.schoolChanges(),
                talk.agreements(),
                talk.reviewOn());
    }
}

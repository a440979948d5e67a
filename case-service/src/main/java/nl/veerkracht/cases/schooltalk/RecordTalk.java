package nl.veerkracht.cases.schooltalk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import nl.veerkracht.cases.hearing.WhomToHear;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.schoolcalendar.SchoolDays;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk.By;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.contracts.access.OrganisationKind;
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
    private final WhomToHear whomToHear;
    private final IdempotencyKeys keys;
    private final SchoolTalks talks;
    private final SchoolDays schoolDays;
    private final TalkFollowUp followUp;
    private final TasksOfCase tasks;
    private final SentDrafts drafts;
    private final Outbox outbox;
    private final BusinessClock clock;

    RecordTalk(
            Access access,
            CareCases cases,
            WhomToHear whomToHear,
            IdempotencyKeys keys,
            SchoolTalks talks,
            SchoolDays schoolDays,
            TalkFollowUp followUp,
            TasksOfCase tasks,
            SentDrafts drafts,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.whomToHear = whomToHear;
        this.keys = keys;
        this.talks = talks;
        this.schoolDays = schoolDays;
        this.followUp = followUp;
        this.tasks = tasks;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws OnlyTheSchoolTalks for everyone else who knows the case
     * @throws TalkInClosedCase when nobody works on it any more
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    void run(UUID caseId, TalkRequest request, @Nullable String key, RequestCheck check, Actor actor) {
        var schoolDays = schoolDays(request, actor);
        QuarkusTransaction.requiringNew().run(() -> record(caseId, request, key, check, schoolDays, actor));
    }

    /** Of the school that records it, since nobody else does; after a day that cannot be, none is asked for. */
    private List<LocalDate> schoolDays(TalkRequest request, Actor actor) {
        var today = clock.today();
        var day = request.day().orElse(today);
        return OrganisationKind.SCHOOL.name().equals(actor.organisationKind()) && !day.isAfter(today)
                ? schoolDays.after(actor.organisationIdentifier(), day)
                : List.of();
    }

    private void record(
            UUID caseId,
            TalkRequest request,
            @Nullable String key,
            RequestCheck check,
            List<LocalDate> ahead,
            Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        if (!reader.isSchoolStaff()) {
            throw new OnlyTheSchoolTalks();
        }
        var days =
                new HappenedOn(reader.today(), access.aboutCase(caseId).facts().birthDate());
        var talk = request.checked(days, whomToHear.in(caseId), check);
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        if (careCase.step().status() != CaseStatus.OPEN) {
            throw new TalkInClosedCase();
        }
        drafts.remove(reader, careCase.youngPersonId(), DraftForm.SCHOOL_TALK);
        var id = OrderedId.next();
        if (keys.claim(reader.subject(), key, "talk\n" + caseId + "\n" + talk, id)
                .equals(id)) {
            outbox.append(keep(talk(id, careCase, talk, reader), careCase.step(), ahead));
        }
    }

    private List<Announcement> keep(SchoolTalk talk, CaseStep step, List<LocalDate> ahead) {
        talks.add(talk);
        var announcements = new ArrayList<>(
                tasks.end(talk.caseId(), DONE_BY_IT, TaskOutcome.DONE, talk.by().account()));
        announcements.addAll(followUp.of(talk, step, ahead));
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

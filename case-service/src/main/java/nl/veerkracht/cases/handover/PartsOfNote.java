package nl.veerkracht.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCaseView;
import nl.veerkracht.cases.consent.ConsentView;
import nl.veerkracht.cases.consent.ReadConsents;
import nl.veerkracht.cases.handover.HandOverNoteView.Action;
import nl.veerkracht.cases.handover.HandOverNoteView.Due;
import nl.veerkracht.cases.handover.HandOverNoteView.Organisation;
import nl.veerkracht.cases.handover.HandOverNoteView.Participant;
import nl.veerkracht.cases.handover.HandOverNoteView.Said;
import nl.veerkracht.cases.handover.HandOverNoteView.Talk;
import nl.veerkracht.cases.participation.ParticipationList;
import nl.veerkracht.cases.plan.ReadAgreed;
import nl.veerkracht.cases.plan.ReadAgreed.Agreed;
import nl.veerkracht.cases.schooltalk.ReadTalks;
import nl.veerkracht.cases.schooltalk.TalkView;
import nl.veerkracht.cases.step.CaseStepsView.TakenView;
import nl.veerkracht.cases.step.ReadSteps;
import nl.veerkracht.cases.task.OpenTasks;
import nl.veerkracht.cases.voice.ReadVoices;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Asks for each part of the note whoever shows it to this reader. */
@ApplicationScoped
class PartsOfNote {
    private static final String ACTIVE = "ACTIVE";

    private final ReadSteps steps;
    private final ParticipationList participations;
    private final ReadTalks talks;
    private final ReadAgreed agreed;
    private final OpenTasks tasks;
    private final ReadConsents consents;
    private final ReadVoices voices;

    PartsOfNote(
            ReadSteps steps,
            ParticipationList participations,
            ReadTalks talks,
            ReadAgreed agreed,
            OpenTasks tasks,
            ReadConsents consents,
            ReadVoices voices) {
        this.steps = steps;
        this.participations = participations;
        this.talks = talks;
        this.agreed = agreed;
        this.tasks = tasks;
        this.consents = consents;
        this.voices = voices;
    }

    @Nullable
    Said said(UUID youngPersonId, Actor actor) {
        return voices.lastOfYoungPerson(youngPersonId, actor)
                .map(voice -> new Said(voice.text(), voice.saidAt()))
                .orElse(null);
    }

    /** Since the last step to where the case is, of those that the reader sees; since it was opened when it took none. */
    LocalDate since(CareCaseView careCase, Actor actor) {
        return steps.of(careCase.id(), actor).taken().stream()
                .filter(step -> step.to().equals(careCase.step()))
                .map(TakenView::happenedOn)
                .reduce((earlier, later) -> later)
                .orElse(careCase.openedOn());
    }

    List<Participant> participants(UUID caseId, LocalDate today, Actor actor) {
        return participations.of(caseId, actor).stream()
                .filter(one -> one.status().equals(ACTIVE))
                .filter(one -> one.from() == null || !one.from().isAfter(today))
                .map(one -> new Participant(
                        one.organisationKind(),
                        one.organisationIdentifier(),
                        one.organisationName(),
                        one.role(),
                        one.from()))
                .toList();
    }

    /** Only one of which the reader is shown what was agreed. */
    Optional<TalkView> lastTalk(UUID caseId, Actor actor) {
        return talks.of(caseId, actor).stream()
                .filter(talk -> talk.agreements() != null)
                .findFirst();
    }

    Optional<Agreed> agreed(UUID caseId, Actor actor) {
        return agreed.of(caseId, actor);
    }

    List<ConsentView> consents(UUID caseId, Actor actor) {
        return consents.of(caseId, actor);
    }

    List<Due> tasks(UUID caseId, Reader reader) {
        return tasks.of(caseId, reader).stream()
                .map(task -> new Due(
                        task.kind(),
                        new Organisation(
                                task.owner().kind(),
                                task.owner().identifier(),
                                task.owner().role()),
                        task.dueOn()))
                .toList();
    }

    static @Nullable Talk talk(TalkView talk) {
        return talk.agreements() == null ? null : new Talk(talk.heldOn(), talk.agreements());
    }

    static List<Action> actions(Agreed agreed) {
        return agreed.open().stream()
                .map(action -> new Action(
                        action.what(),
                        new Organisation(
                                action.owner().kind(),
                                action.owner().identifier(),
                                action.owner().role()),
                        action.dueOn()))
                .toList();
    }
}

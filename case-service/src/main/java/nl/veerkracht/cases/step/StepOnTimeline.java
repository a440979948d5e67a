package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** Tells on the timeline that a case went along an arrow. */
@ApplicationScoped
class StepOnTimeline implements AfterStep {
    private static final List<StepField> IN_THE_SENTENCE = List.of(StepField.APPOINTMENT_ON, StepField.OUTCOME);

    private final Timeline timeline;
    private final OutboxConfig system;

    StepOnTimeline(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    @Override
    public List<Announcement> run(StepTaken taken, CareCase before) {
        return timeline.add(entries(taken));
    }

    List<TimelineEntry> entries(StepTaken taken) {
        return kinds(taken.arrow()).map(kind -> entry(kind, taken)).toList();
    }

    /** Who did not appear and is invited again, is told of in two. */
    static Stream<EntryKind> kinds(Arrow arrow) {
        var missed = arrow.isMissedConsult() ? Stream.of(EntryKind.CONSULT_MISSED) : Stream.<EntryKind>empty();
        return arrow.isMissedConsult() && arrow.to() == CaseStep.SCHOOL_TALK
                ? missed
                : Stream.concat(missed, Stream.of(kind(arrow)));
    }

    private static EntryKind kind(Arrow arrow) {
        return switch (arrow.to()) {
            case SCHOOL_TALK -> kindOfTalkAfter(arrow.from());
            case KNOWN_NO_ACTION -> EntryKind.NO_ACTION_AGREED;
            case REFERRAL -> EntryKind.REFERRED;
            case CONSULT -> EntryKind.CONSULT_INVITED;
            case FEEDBACK -> EntryKind.CONSULT_HELD;
            case PLAN -> kindOfPlanAfter(arrow.from());
            case MONITORING -> EntryKind.RETURN_BEGUN;
            case CLOSED -> EntryKind.CASE_CLOSED;
        };
    }

    private static EntryKind kindOfTalkAfter(CaseStep from) {
        return switch (from) {
            case CLOSED -> EntryKind.CASE_REOPENED;
            case REFERRAL -> EntryKind.REFERRAL_WITHDRAWN;
            case FEEDBACK -> EntryKind.FEEDBACK_NOT_GIVEN;
            case KNOWN_NO_ACTION, SCHOOL_TALK, CONSULT, PLAN, MONITORING -> EntryKind.TALK_RESUMED;
        };
    }

    private static EntryKind kindOfPlanAfter(CaseStep from) {
        return switch (from) {
            case FEEDBACK -> EntryKind.FEEDBACK_GIVEN;
            case MONITORING -> EntryKind.RETURN_STOPPED;
            case SCHOOL_TALK, KNOWN_NO_ACTION, REFERRAL, CONSULT, PLAN, CLOSED -> EntryKind.PLAN_BEGUN;
        };
    }

    private TimelineEntry entry(EntryKind kind, StepTaken taken) {
        var origin = new Origin(system.source(), taken.id().toString(), taken.recordedAt());
        var teller = new Teller(taken.by().organisationKind(), taken.by().organisationIdentifier());
        return NewEntry.of(kind, origin, taken.youngPersonId(), teller, taken.happenedOn(), taken.id())
                .in(taken.caseId())
                .with(params(taken))
                .saying(words(kind, taken))
                .entry();
    }

    private static Map<String, String> params(StepTaken taken) {
        var params = new HashMap<String, String>();
        IN_THE_SENTENCE.forEach(field -> taken.recorded(field).ifPresent(value -> params.put(field.wireName(), value)));
        return params;
    }

    /** What somebody wrote stands where no more people read it than the step itself. */
    private static Content words(EntryKind kind, StepTaken taken) {
        var text = kind.dataClass() == StepsTaken.classOf(taken.arrow())
                ? taken.recorded(StepField.REASON)
                        .or(() -> taken.recorded(StepField.QUESTION))
                        .orElse(null)
                : null;
        return new Content(taken.by().account(), text);
    }
}

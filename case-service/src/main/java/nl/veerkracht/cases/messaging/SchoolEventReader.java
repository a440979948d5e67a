package nl.veerkracht.cases.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.cases.intake.ReportNews;
import nl.veerkracht.cases.intake.SchoolNews;
import nl.veerkracht.cases.intake.Told;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.published.PublishedEvent;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;

/** Reads school events into what they tell; an event that says too little is found before anything is done with it. */
final class SchoolEventReader {
    private SchoolEventReader() {}

    /** Everything that makes it impossible to take the event. */
    static List<Fault> check(CloudEvent event) {
        return PublishedEvents.faultsIn(event, Topics.SCHOOL_EVENTS);
    }

    /** What they tell; they have passed the check. */
    static SchoolNews read(List<CloudEvent> events) {
        var published = events.stream().map(PublishedEvents::read).toList();
        return new SchoolNews(
                told(published, AbsenceSignalRaisedV1.class, AbsenceSignalRaisedV1::detectedAt),
                told(published, AbsenceSignalWithdrawnV1.class, AbsenceSignalWithdrawnV1::withdrawnAt),
                told(published, AbsencesRecordedV1.class, AbsencesRecordedV1::version),
                new ReportNews(
                        told(published, AbsenceReportFiledV1.class, AbsenceReportFiledV1::filedAt),
                        told(published, AbsenceReportHandledV1.class, AbsenceReportHandledV1::handledAt),
                        told(published, AbsenceReportWithdrawnV1.class, AbsenceReportWithdrawnV1::withdrawnAt)),
                told(published, PersonEnrolmentStartedV1.class, PersonEnrolmentStartedV1::version),
                told(published, PersonEnrolmentEndedV1.class, PersonEnrolmentEndedV1::version),
                told(published, RightsChangeApproachingV1.class, RightsChangeApproachingV1::at));
    }

    private static <T> List<Told<T>> told(
            List<PublishedEvent> published, Class<T> record, Function<T, Instant> otherwiseHeard) {
        return published.stream()
                .flatMap(one -> record.isInstance(one.data())
                        ? Stream.of(told(one, record.cast(one.data()), otherwiseHeard))
                        : Stream.empty())
                .toList();
    }

    private static <T> Told<T> told(PublishedEvent one, T data, Function<T, Instant> otherwiseHeard) {
        var event = one.event();
        var heardAt = Optional.ofNullable(event.time()).orElseGet(() -> otherwiseHeard.apply(data));
        return new Told<>(one.youngPersonId(), new Origin(event.source(), event.id(), heardAt), data);
    }
}

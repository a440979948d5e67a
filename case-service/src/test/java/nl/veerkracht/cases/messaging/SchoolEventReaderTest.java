package nl.veerkracht.cases.messaging;

import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolEventReaderTest {
    private final SchoolEvents somebody = aboutSomebody();

    @Test
    void whatSchoolsTellIsSortedByKind() {
        var raised = somebody.raised(SignalKind.FREQUENT);
        var withdrawn = somebody.withdrawn(UUID.randomUUID(), SignalKind.LONG);
        var recorded = somebody.recorded(UUID.randomUUID(), SchoolEvents.FRIDAY, Status.ACTIVE, SchoolEvents.DETECTED);

        var enrolled = somebody.enrolled();
        var left = somebody.left(SchoolEvents.FRIDAY, SchoolEvents.DETECTED);

        var news = SchoolEventReader.read(List.of(withdrawn, left, recorded, raised, enrolled));

        assertThat(news.raised()).extracting(told -> told.origin().event()).containsExactly(raised.id());
        assertThat(news.withdrawn()).extracting(told -> told.origin().event()).containsExactly(withdrawn.id());
        assertThat(news.recorded()).extracting(told -> told.origin().event()).containsExactly(recorded.id());
        assertThat(news.enrolled()).extracting(told -> told.origin().event()).containsExactly(enrolled.id());
        assertThat(news.left()).extracting(told -> told.origin().event()).containsExactly(left.id());
        assertThat(news.youngPeople()).containsExactly(somebody.youngPersonId());
    }

    @Test
    void anEnrolmentIsAboutNobodysAbsence() {
        var news = SchoolEventReader.read(List.of(somebody.enrolled()));

        assertThat(news.youngPeople()).isEmpty();
    }

    /** A report is handled where it is kept; here it is taken, and changes nothing. */
    @Test
    void aReportThatTheLawAsksForIsNoNews() {
        var due = somebody.reportDue();

        var news = SchoolEventReader.read(List.of(due));

        assertThat(SchoolEventReader.check(due)).isEmpty();
        assertThat(news.youngPeople()).isEmpty();
        assertThat(news.enrolledOrSignalled()).isEmpty();
    }

    @Test
    void thatASchoolIsSilentIsTakenAndIsNewsAboutNobody() {
        var silent = somebody.silent();

        var news = SchoolEventReader.read(List.of(silent));

        assertThat(SchoolEventReader.check(silent)).isEmpty();
        assertThat(news.youngPeople()).isEmpty();
        assertThat(news.enrolledOrSignalled()).isEmpty();
        assertThat(news.approaching()).isEmpty();
    }

    @Test
    void withoutATimeItWasHeardWhenItHappened() {
        var event = somebody.raised(SignalKind.FREQUENT);
        event.envelope().remove("time");

        var news = SchoolEventReader.read(List.of(event));

        assertThat(news.raised())
                .extracting(told -> told.origin().heardAt())
                .containsExactly(Instant.parse("2026-11-27T08:01:12Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl.schoolabsences.reported.v1", "nl.something.else.v1"})
    void aTypeOfAnotherTopicOrOfNoneIsRefused(String type) {
        var event = somebody.raised(SignalKind.FREQUENT);
        event.envelope().put("type", type);

        assertThat(SchoolEventReader.check(event)).extracting(Fault::pointer).containsExactly("/type");
    }
}

package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database would tell of a step is what was told when it was taken, along every arrow there is. */
@WithRealParts
class StepsFromRecordsIT {
    @Inject
    EventHandler handler;

    @Inject
    StepsTaken steps;

    @Inject
    StepOnTimeline told;

    @Inject
    Timeline timeline;

    private final SchoolEvents events = aboutSomebody();

    static Stream<Arrow> arrows() {
        return Arrow.all().stream();
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aStepIsToldAsItIsOnRecord(Arrow arrow) {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        var taken = taken(arrow);

        QuarkusTransaction.requiringNew().run(() -> {
            steps.add(List.of(taken));
            timeline.add(told.entries(taken));
        });

        assertThat(CasesDatabase.count("timeline_entry where about = '%s'", taken.id()))
                .isPositive();
        assertThat(CasesDatabase.column(
                        "kind || ' ' || fault",
                        "verify_timeline() where young_person_id = '%s'",
                        events.youngPersonId()))
                .isEmpty();
    }

    private StepTaken taken(Arrow arrow) {
        var record = new EnumMap<StepField, String>(StepField.class);
        arrow.fields().forEach(field -> record.put(field, "2026-12-01"));
        return new StepTaken(
                UUID.randomUUID(),
                CasesDatabase.openCaseOf(events.youngPersonId()),
                events.youngPersonId(),
                arrow,
                new StepTaken.By("somebody", "SCHOOL", "99XX00"),
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-11-30T07:00:00.123456Z"),
                record);
    }
}

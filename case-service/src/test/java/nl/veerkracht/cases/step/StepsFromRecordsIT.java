package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database would tell of a step is what was told when it was taken, along every arrow there is. */
@WithRealParts
class StepsFromRecordsIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();

    static Stream<Arrow> arrows() {
        return Arrow.all().stream();
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aStepIsToldAsItIsOnRecord(Arrow arrow) {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        var taken = EveryArrow.along(
                arrow,
                events.youngPersonId(),
                CasesDatabase.openCaseOf(events.youngPersonId()),
                Instant.parse("2026-11-30T07:00:00.123456Z"));

        EveryArrow.take(taken);

        assertThat(CasesDatabase.count("timeline_entry where about = '%s'", taken.id()))
                .isPositive();
        assertThat(CasesDatabase.column(
                        "kind || ' ' || fault",
                        "verify_timeline() where young_person_id = '%s'",
                        events.youngPersonId()))
                .isEmpty();
    }
}

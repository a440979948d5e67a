package nl.veerkracht.cases.step;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.timeline.Timeline;

/** Steps along every arrow, on record and told of, though no case goes along all of them. */
public final class EveryArrow {
    private static final StepTaken.By SOMEBODY = new StepTaken.By("somebody", "SCHOOL", "99XX00");

    private EveryArrow() {}

    /** On the day after that of most tests. */
    public static void taken(UUID person, UUID caseId) {
        Arrow.all().forEach(arrow -> take(along(arrow, person, caseId, Instant.parse("2026-12-01T07:00:00.123456Z"))));
    }

    static void take(StepTaken taken) {
        var beans = CDI.current();
        QuarkusTransaction.requiringNew().run(() -> {
            beans.select(StepsTaken.class).get().add(List.of(taken));
            var entries = beans.select(StepOnTimeline.class).get().entries(taken);
            beans.select(Timeline.class).get().add(entries);
        });
    }

    static StepTaken along(Arrow arrow, UUID person, UUID caseId, Instant at) {
        var record = new EnumMap<StepField, String>(StepField.class);
        arrow.fields().forEach(field -> record.put(field, "2026-12-01"));
        var day = LocalDate.of(2026, 11, 30);
        return new StepTaken(UUID.randomUUID(), caseId, person, arrow, SOMEBODY, day, at, record);
    }
}

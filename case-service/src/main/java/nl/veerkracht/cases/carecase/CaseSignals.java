package nl.veerkracht.cases.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Database;

/** Which signals opened a case or joined it, and which of them no longer hold. */
@ApplicationScoped
public class CaseSignals {
    private static final String ADD = """
            insert into case_signal (signal_id, case_id, young_person_id, school_id, kind, holds_on, detected_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::timestamptz[])
            on conflict (signal_id) do nothing
            """;
    private static final String WITHDRAW = """
            update case_signal s set withdrawn_at = w.at
            from unnest(?::uuid[], ?::timestamptz[]) as w (signal_id, at)
            where s.signal_id = w.signal_id
            returning s.signal_id, s.case_id
            """;

    private final Database database;

    CaseSignals(Database database) {
        this.database = database;
    }

    /** A signal with the case that it belongs to. */
    public record LinkedSignal(
            UUID signalId,
            UUID caseId,
            UUID youngPersonId,
            String schoolId,
            String kind,
            LocalDate holdsOn,
            Instant detectedAt) {}

    /** A signal that no longer holds. */
    public record WithdrawnSignal(UUID signalId, Instant at) {}

    public void add(List<LinkedSignal> signals) {
        database.statement(ADD)
                .column(signals, LinkedSignal::signalId)
                .column(signals, LinkedSignal::caseId)
                .column(signals, LinkedSignal::youngPersonId)
                .column(signals, LinkedSignal::schoolId)
                .column(signals, LinkedSignal::kind)
                .column(signals, LinkedSignal::holdsOn)
                .column(signals, LinkedSignal::detectedAt)
                .run();
    }

    /** Marks them; the answer is the case of each. The cases stay open: a person decides. */
    public Map<UUID, UUID> withdraw(List<WithdrawnSignal> signals) {
        return database
                .statement(WITHDRAW)
                .column(signals, WithdrawnSignal::signalId)
                .column(signals, WithdrawnSignal::at)
                .list(row -> Map.entry(row.id("signal_id"), row.id("case_id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}

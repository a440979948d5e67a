package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.erasure.ErasureCarriedOutV1;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.erasure.TableRows;

/** Which service has erased how much; about an erasure that was never approved nobody can have anything to say. */
@ApplicationScoped
public class ErasureAnswers {
    private static final String ANSWERED = """
            insert into erasure_answer (erasure_id, service, at)
            select a.id, a.service, a.at
            from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as a (id, service, at)
            join erasure e on e.id = a.id and e.approved_at is not null
            order by a.id, a.service
            on conflict do nothing
            """;
    private static final String ROWS = """
            insert into erasure_rows (erasure_id, service, table_name, erased)
            select a.id, a.service, a.table_name, a.rows
            from unnest(?::uuid[], ?::text[], ?::text[], ?::int[]) as a (id, service, table_name, rows)
            join erasure e on e.id = a.id and e.approved_at is not null
            order by a.id, a.service, a.table_name
            on conflict (erasure_id, service, table_name) do update set erased = excluded.erased
            """;

    private final Database database;
    private final BusinessClock clock;

    ErasureAnswers(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Said(UUID erasureId, String service, Instant at, List<TableRows> rows) {}

    private record Row(UUID erasureId, String service, TableRows rows) {}

    /** Whether it is an answer to an erasure. */
    public static boolean isAnswer(CloudEvent event) {
        return WireType.ERASURE_CARRIED_OUT_V1.wireName().equals(event.type());
    }

    /** Takes those of these events that are answers; the events have been claimed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(List<CloudEvent> events) {
        add(events.stream().filter(ErasureAnswers::isAnswer).map(this::said).toList());
    }

    void ofThisService(UUID erasureId, List<TableRows> gone, Instant now) {
        add(List.of(new Said(erasureId, HoldingsElsewhere.HERE, now, gone)));
    }

    private void add(List<Said> all) {
        if (all.isEmpty()) {
            return;
        }
        database.statement(ANSWERED)
                .column(all, Said::erasureId)
                .column(all, Said::service)
                .column(all, Said::at)
                .run();
        var rows = all.stream().flatMap(ErasureAnswers::rows).toList();
        database.statement(ROWS)
                .column(rows, Row::erasureId)
                .column(rows, Row::service)
                .column(rows, row -> row.rows().table())
                .column(rows, row -> row.rows().count())
                .run();
    }

    private static Stream<Row> rows(Said said) {
        return said.rows().stream().map(rows -> new Row(said.erasureId(), said.service(), rows));
    }

    private Said said(CloudEvent event) {
        var answer = (ErasureCarriedOutV1) PublishedEvents.read(event).data();
        var rows = answer.rows().stream()
                .map(one -> new TableRows(one.table(), one.count()))
                .toList();
        return new Said(
                answer.erasureId(),
                answer.service(),
                Objects.requireNonNullElseGet(event.time(), clock::instant),
                rows);
    }
}

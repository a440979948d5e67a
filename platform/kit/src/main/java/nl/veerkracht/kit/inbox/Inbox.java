package nl.veerkracht.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Remembers which events have had their effect; one statement for a whole batch. */
@ApplicationScoped
public class Inbox {
    // In one order always: two replicas that claim the same events wait for each other instead of locking up.
    private static final String CLAIM = """
            insert into inbox (source, id)
            select source, id from unnest(?::text[], ?::text[]) as claimed (source, id) order by source, id
            on conflict do nothing
            """;
    private static final String CLAIMED_HERE = """
            select source, id from inbox
            where (source, id) in (select * from unnest(?::text[], ?::text[]))
              and xmin = pg_current_xact_id()::xid
            """;

    private final Sets database;

    Inbox(Sets database) {
        this.database = database;
    }

    private record Claim(String source, String id) {
        static Claim of(CloudEvent event) {
            return new Claim(event.source(), event.id());
        }
    }

    /**
     * Claims the events for the transaction under way.
     *
     * @return those that had not been claimed before, each once, in the order given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CloudEvent> claim(List<CloudEvent> events) {
        var sources = Column.text(events, CloudEvent::source);
        var ids = Column.text(events, CloudEvent::id);
        if (database.change(CLAIM, sources, ids) == events.size()) {
            return events; // nearly always: nothing has come before
        }
        var fresh = new HashSet<>(
                database.list(CLAIMED_HERE, row -> new Claim(row.getString(1), row.getString(2)), sources, ids));
        return events.stream().filter(event -> fresh.remove(Claim.of(event))).toList();
    }
}

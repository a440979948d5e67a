package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.audit.Head.Link;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** The chains in {@code access_log}. */
@ApplicationScoped
class LogTable implements ChainTable {
    private static final String ADD = """
            insert into access_log (chain, position, record, hash)
            select chain, position, record, decode(hash, 'hex')
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[]) as link (chain, position, record, hash)
            """;
    private static final String END = """
            select chain, position, encode(hash, 'hex') as hash from access_log where chain = ?
            order by position desc limit 1
            """;
    private static final String UNTOLD_ENDS = """
            select chain, position, encode(hash, 'hex') as hash from access_log_end
            except select chain, position, encode(hash, 'hex') from access_log_told_end
            order by chain
            """;

    // Looked up when needed: a service without a database has neither, and nobody to tell of.
    private final Instance<Sets> sets;

    LogTable(Instance<Sets> sets) {
        this.sets = sets;
    }

    @Override
    public void add(List<Link> links) {
        sets.get()
                .change(
                        ADD,
                        Column.of("uuid", links, link -> link.head().chain()),
                        Column.of("bigint", links, link -> link.head().position()),
                        Column.text(links, Link::record),
                        Column.text(links, link -> link.head().hash()));
    }

    @Override
    public Optional<Head> end(UUID chain) {
        return sets.get().list(END, LogTable::read, chain).stream().findFirst();
    }

    @Override
    public List<Head> untoldEnds() {
        return sets.get().list(UNTOLD_ENDS, LogTable::read);
    }

    private static Head read(ResultSet row) throws SQLException {
        return new Head(row.getObject("chain", UUID.class), row.getLong("position"), row.getString("hash"));
    }
}

package nl.veerkracht.kit.erasure;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.veerkracht.kit.database.Sets;
import org.jboss.logging.Logger;

/**
 * Looks whether anything was left of who was erased, or has come back, in every table with the column of the subject. Only
 * reports it: what should not be there is for people to look at before it goes.
 */
@ApplicationScoped
public class LeftOvers {
    private static final Logger LOG = Logger.getLogger(LeftOvers.class);

    private final Sets database;
    private final SubjectTables tables;
    private final ErasureConfig config;
    private final AtomicInteger left = new AtomicInteger();

    LeftOvers(Sets database, SubjectTables tables, ErasureConfig config, MeterRegistry meters) {
        this.database = database;
        this.tables = tables;
        this.config = config;
        meters.gauge("veerkracht.erasure.left", left);
    }

    /**
     * Reports what is left.
     *
     * @param besides what the service found in another way
     */
    public List<TableRows> report(Collection<TableRows> besides) {
        var found = Stream.concat(tables.withColumn().stream().map(this::in), besides.stream())
                .filter(one -> one.count() > 0)
                .toList();
        found.forEach(one -> LOG.errorf("left of who was erased: %d row(s) of %s", one.count(), one.table()));
        left.set(found.stream().mapToInt(TableRows::count).sum());
        return found;
    }

    private TableRows in(String table) {
        var sql = "select count(*) from %s where %s in (select data_subject from erased)"
                .formatted(table, config.subjectColumn());
        return new TableRows(table, database.list(sql, row -> row.getInt(1)).get(0));
    }
}

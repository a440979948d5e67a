package nl.veerkracht.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.veerkracht.kit.database.Sets;

/** Everything that this database has about a data subject: how much it is, and the end of it. */
@ApplicationScoped
public class Holdings {
    private final Sets database;
    private final SubjectTables tables;
    private final Instance<HeldOtherwise> otherwise;

    Holdings(Sets database, SubjectTables tables, @Any Instance<HeldOtherwise> otherwise) {
        this.database = database;
        this.tables = tables;
        this.otherwise = otherwise;
    }

    /** How many rows of which table; a table without any is not named. */
    public List<TableRows> of(UUID dataSubject) {
        return each(
                dataSubject,
                (table, condition) -> database.list(
                                "select count(*) from " + table + " where " + condition, row -> row.getInt(1))
                        .get(0));
    }

    /** Deletes all of it; the answer is how many rows of which table that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TableRows> erase(UUID dataSubject) {
        return each(dataSubject, (table, condition) -> database.change("delete from " + table + " where " + condition));
    }

    private List<TableRows> each(UUID dataSubject, BiFunction<String, String, Integer> rows) {
        return conditions("'" + dataSubject + "'::uuid").entrySet().stream()
                .map(one -> new TableRows(one.getKey(), rows.apply(one.getKey(), one.getValue())))
                .filter(one -> one.count() > 0)
                .toList();
    }

    /** What is found in another way first: it may be found by rows that go. */
    private Map<String, String> conditions(String subject) {
        var conditions = new LinkedHashMap<String, String>();
        otherwise.forEach(one -> conditions.put(one.table(), one.condition(subject)));
        conditions.putAll(tables.reach().conditions(subject));
        return conditions;
    }
}

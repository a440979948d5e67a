package nl.veerkracht.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.kit.database.Sets;

/** Reads from the database itself which tables there are about data subjects, so that a new one is covered by itself. */
@ApplicationScoped
class SubjectTables {
    private static final String WITH_COLUMN = """
            select c.table_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.column_name = ?
            order by c.table_name
            """;
    private static final String FOREIGN_KEYS = """
            select one.relname, a.attname, other.relname, b.attname
            from pg_constraint k
            join pg_class one on one.oid = k.conrelid
            join pg_class other on other.oid = k.confrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
            where k.contype = 'f' and cardinality(k.conkey) = 1 and one.relnamespace = current_schema()::regnamespace
            order by 1, 2, 3, 4
            """;

    private final Sets database;
    private final ErasureConfig config;

    SubjectTables(Sets database, ErasureConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Those with the column of the subject. */
    List<String> withColumn() {
        return database.list(WITH_COLUMN, row -> row.getString(1), config.subjectColumn());
    }

    Reach reach() {
        var keys = database.list(
                FOREIGN_KEYS,
                row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        return new Reach(config.subjectColumn(), withColumn(), keys);
    }
}

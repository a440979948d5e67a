package nl.veerkracht.kit.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows of which tables are about a data subject: those with the subject's column, and those that point to such a
 * row. Pure; whoever points to another goes first, so that the rows can be deleted in this order.
 */
final class Reach {
    private final String column;
    private final Set<String> tables;
    private final List<ForeignKey> keys;

    /** @param tables those with the column of the subject */
    Reach(String column, Collection<String> tables, List<ForeignKey> keys) {
        this.column = column;
        this.tables = new TreeSet<>(tables);
        this.keys =
                keys.stream().filter(key -> !key.table().equals(key.toTable())).toList();
    }

    /** The condition on the rows of each table, in the order in which they can be deleted. */
    Map<String, String> conditions(String subject) {
        var ordered = new LinkedHashSet<String>();
        var seen = new HashSet<String>();
        tables.forEach(table -> visit(table, seen, ordered));
        var conditions = new LinkedHashMap<String, String>();
        ordered.forEach(table -> conditions.put(table, condition(table, ordered, subject)));
        return conditions;
    }

    private void visit(String table, Set<String> seen, Set<String> ordered) {
        if (seen.add(table)) {
            keys.stream().filter(key -> key.toTable().equals(table)).forEach(key -> visit(key.table(), seen, ordered));
            ordered.add(table);
        }
    }

    private String condition(String table, Set<String> reached, String subject) {
        if (tables.contains(table)) {
            return column + " = " + subject;
        }
        return keys.stream()
                .filter(key -> key.table().equals(table) && reached.contains(key.toTable()))
                .map(key -> "%s in (select %s from %s where %s)"
                        .formatted(
                                key.column(),
                                key.toColumn(),
                                key.toTable(),
                                condition(key.toTable(), reached, subject)))
                .collect(Collectors.joining(" or "));
    }
}

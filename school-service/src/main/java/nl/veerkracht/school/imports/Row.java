package nl.veerkracht.school.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, by the names of its columns in small letters; what is empty is not there.
 *
 * @param file which of the files in an archive; empty for a file by itself
 * @param columns all that the file has, also those that are empty here
 */
record Row(String file, long line, List<String> columns, Map<String, String> values) {

    @Nullable
    String get(String column) {
        return values.get(column);
    }

    /** The value of the first of these columns that has any. */
    @Nullable
    String first(Iterable<String> columns) {
        for (var column : columns) {
            var value = get(column);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** What the file calls the one of these columns that it has, or else the first. */
    String nameOf(List<String> oneOf) {
        return oneOf.stream().filter(columns::contains).findFirst().orElse(oneOf.get(0));
    }

    LineFault fault(String field, String problem) {
        var value = values.getOrDefault(field, "");
        return new LineFault(file, line, field, value, problem);
    }

    @Override
    public String toString() {
        return "Row " + line;
    }
}

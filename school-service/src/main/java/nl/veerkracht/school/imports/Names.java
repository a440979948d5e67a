package nl.veerkracht.school.imports;

import java.util.List;

/** What a file calls its columns. */
record Names(Row row) {

    /** The one of these that has a value here, or else the first. */
    String of(List<String> columns) {
        return columns.stream()
                .filter(column -> row.get(column) != null)
                .findFirst()
                .orElse(columns.get(0));
    }
}

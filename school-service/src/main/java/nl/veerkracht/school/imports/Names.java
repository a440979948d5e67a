package nl.veerkracht.school.imports;

import java.util.List;

/** What a file calls its columns. */
record Names(Row row) {

    /** The one of these that the file has, or else the first. */
    String of(List<String> columns) {
        return columns.stream().filter(row.columns()::contains).findFirst().orElse(columns.get(0));
    }
}

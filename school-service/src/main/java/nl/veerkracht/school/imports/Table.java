package nl.veerkracht.school.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.veerkracht.school.request.Letters;

/** Reads a table with separated values, whichever of the usual marks separates them; the first line names the columns. */
final class Table {
    static final int MOST_LINES = 200_000;
    private static final int MOST_COLUMNS = 200;

    private final String file;
    private final String text;

    Table(String file, byte[] bytes) {
        this.file = file;
        this.text = Letters.read(bytes);
    }

    /**
     * Goes through it, row by row; empty lines are passed over.
     *
     * @param needed columns, of each group one, without which nothing can be made of it
     * @throws Unreadable when it is no such table, or too long
     */
    void rows(List<List<String>> needed, Consumer<Row> each) {
        List<String> columns = null;
        try (var lines = CsvReader.builder()
                .fieldSeparator(separator())
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (var line : lines) {
                if (columns == null) {
                    columns = columns(line, needed);
                } else {
                    each.accept(row(columns, line));
                }
            }
        } catch (CsvParseException malformed) {
            throw new Unreadable(said("has quotes that do not end, or a value that is far too long"));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot be read", impossible);
        }
        if (columns == null) {
            throw new Unreadable(said("is empty"));
        }
    }

    private List<String> columns(CsvRecord first, List<List<String>> needed) {
        var names = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() > MOST_COLUMNS) {
            throw new Unreadable(said("has more than " + MOST_COLUMNS + " columns"));
        }
        var missing = needed.stream()
                .filter(group -> group.stream().noneMatch(names::contains))
                .map(group -> String.join(" / ", group))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable(said("does not have these columns: " + String.join(", ", missing)));
        }
        return names;
    }

    private Row row(List<String> columns, CsvRecord line) {
        if (line.getStartingLineNumber() > MOST_LINES) {
            throw new Unreadable(said("has more than " + MOST_LINES + " lines: send it in parts"));
        }
        var values = new HashMap<String, String>();
        for (var place = 0; place < Math.min(columns.size(), line.getFieldCount()); place++) {
            var value = line.getField(place).strip();
            if (!value.isEmpty()) {
                values.put(columns.get(place), value);
            }
        }
        return new Row(file, line.getStartingLineNumber(), columns, values);
    }

    /** The one that stands most in the first line. */
    private char separator() {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        return Stream.of(';', ',', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(letter -> letter == mark).count();
    }

    private String said(String problem) {
        return (file.isEmpty() ? "The file " : "The file " + file + " ") + problem + ".";
    }

    /** All rows at once, of a table that others are read with. */
    List<Row> all(List<List<String>> needed) {
        var rows = new ArrayList<Row>();
        rows(needed, rows::add);
        return rows;
    }
}

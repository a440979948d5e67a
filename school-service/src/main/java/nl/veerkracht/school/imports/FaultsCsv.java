package nl.veerkracht.school.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.kit.sheet.Cell;

/** Writes what is wrong in a file as a table that a spreadsheet opens and does not execute. */
final class FaultsCsv {
    private FaultsCsv() {}

    static String write(List<LineFault> faults, Wording wording) {
        var text = new StringWriter();
        try (var table = CsvWriter.builder().fieldSeparator(';').build(text)) {
            table.writeRecord(Stream.of("file", "line", "column", "value", "problem")
                    .map(wording::say)
                    .toList());
            faults.forEach(fault -> table.writeRecord(
                    fault.file(),
                    String.valueOf(fault.line()),
                    Cell.harmless(fault.field()),
                    Cell.harmless(fault.value()),
                    Cell.harmless(wording.say(fault.problem()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot be written", impossible);
        }
        return text.toString();
    }
}

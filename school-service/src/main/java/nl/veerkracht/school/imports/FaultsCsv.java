package nl.veerkracht.school.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.veerkracht.kit.sheet.Cell;

/** Writes what is wrong in a file as a table that a spreadsheet opens and does not execute. */
final class FaultsCsv {
    private FaultsCsv() {}

    static String write(List<LineFault> faults) {
        var text = new StringWriter();
        try (var table = CsvWriter.builder().fieldSeparator(';').build(text)) {
            table.writeRecord("file", "line", "column", "value", "problem");
            faults.forEach(fault -> table.writeRecord(
                    fault.file(),
                    String.valueOf(fault.line()),
                    Cell.harmless(fault.field()),
                    Cell.harmless(fault.value()),
                    Cell.harmless(fault.problem())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot be written", impossible);
        }
        return text.toString();
    }
}

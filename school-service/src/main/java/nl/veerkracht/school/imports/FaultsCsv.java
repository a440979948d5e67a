package nl.veerkracht.school.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes what is wrong in a file as a table that a spreadsheet opens and does not execute. */
final class FaultsCsv {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private FaultsCsv() {}

    static String write(List<LineFault> faults) {
        var text = new StringWriter();
        try (var table = CsvWriter.builder().fieldSeparator(';').build(text)) {
            table.writeRecord("file", "line", "column", "value", "problem");
            faults.forEach(fault -> table.writeRecord(
                    fault.file(),
                    String.valueOf(fault.line()),
                    harmless(fault.field()),
                    harmless(fault.value()),
                    harmless(fault.problem())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot be written", impossible);
        }
        return text.toString();
    }

    private static String harmless(String value) {
        return !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}

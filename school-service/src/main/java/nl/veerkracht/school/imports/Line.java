package nl.veerkracht.school.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.veerkracht.contracts.WireType;

/**
 * A line of a file, as the event it stands for.
 *
 * @param fields by the pointers into the data, the columns that were read into them
 * @param faults what is wrong that the event does not show
 */
record Line(Row row, WireType type, ObjectNode data, Map<String, String> fields, List<LineFault> faults) {
    @Override
    public String toString() {
        return "Line " + row.line();
    }
}

package nl.veerkracht.school.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What holds for pupils of whom a file does not say it.
 *
 * @param sector kind of education of the school
 * @param municipality where they live, if the sender said so for all
 */
record Usual(String schoolId, String sector, @Nullable String municipality) {
    void putIn(ObjectNode data) {
        data.put("schoolId", schoolId).put("sector", sector);
        Typed.put(data, "municipalityCode", municipality);
    }
}

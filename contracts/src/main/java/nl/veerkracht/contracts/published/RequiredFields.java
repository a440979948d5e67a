package nl.veerkracht.contracts.published;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;
import org.jspecify.annotations.Nullable;

/** Finds what a contract record must say and does not; a component that may be absent is marked {@code @Nullable}. */
final class RequiredFields {
    private RequiredFields() {}

    static List<Fault> missing(Record data, String pointer) {
        var faults = new ArrayList<Fault>();
        for (var component : data.getClass().getRecordComponents()) {
            var place = pointer + "/" + component.getName();
            var value = valueOf(component, data);
            if (value instanceof Record nested) {
                faults.addAll(missing(nested, place));
            } else if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.add(new Fault(place, "is required"));
            }
        }
        return faults;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record cannot be read", impossible);
        }
    }
}

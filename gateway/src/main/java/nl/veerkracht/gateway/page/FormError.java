package nl.veerkracht.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a form.
 *
 * @param field id of the field it is about
 */
public record FormError(String field, String text) {

    /** What is wrong with this field, if anything. */
    public static @Nullable String of(String field, List<FormError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::text)
                .findFirst()
                .orElse(null);
    }
}

package nl.veerkracht.gateway.school;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import org.jspecify.annotations.Nullable;

/** The form to send a file, with what was chosen in it; the file itself has to be chosen again. */
record ImportForm(String kind, boolean trial, boolean whole, String municipality, List<FormError> errors) {
    private static final String FOUR_DIGITS = "[0-9]{4}";

    static ImportForm empty() {
        return new ImportForm(ImportKindWord.ABSENCE.name(), true, false, "", List.of());
    }

    static ImportForm filled(
            @Nullable String kind, @Nullable String trial, @Nullable String whole, @Nullable String municipality) {
        return new ImportForm(
                ClosedForm.text(kind), trial != null, whole != null, ClosedForm.text(municipality), List.of());
    }

    ImportForm checked(boolean hasFile, ImportMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (!hasFile) {
            wrong.add(new FormError("file", messages.errorFile()));
        }
        if (ImportKindWord.parse(kind).isEmpty()) {
            wrong.add(new FormError("kind", messages.errorKind()));
        }
        if (!municipality.isEmpty() && !municipality.matches(FOUR_DIGITS)) {
            wrong.add(new FormError("municipality", messages.errorMunicipality()));
        }
        return with(wrong);
    }

    ImportForm with(List<FormError> wrong) {
        return new ImportForm(kind, trial, whole, municipality, List.copyOf(wrong));
    }

    public boolean isChosen(String one) {
        return one.equals(kind);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }
}

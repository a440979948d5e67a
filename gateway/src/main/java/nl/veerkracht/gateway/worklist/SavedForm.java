package nl.veerkracht.gateway.worklist;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.WorklistService.NewFilter;
import org.jspecify.annotations.Nullable;

/** The form to keep a list under a name, with what was typed in it; says nothing of itself, for a name could be in it. */
record SavedForm(Choice choice, String name, boolean start, List<FormError> errors) {
    private static final String NAME = "name";
    private static final int LONGEST = 60;

    static SavedForm of(Choice choice) {
        return new SavedForm(choice, "", false, List.of());
    }

    static SavedForm filled(Choice choice, @Nullable String name, @Nullable String start) {
        return new SavedForm(choice, name == null ? "" : name.strip(), start != null, List.of());
    }

    SavedForm checked(WorklistMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (name.isEmpty()) {
            wrong.add(new FormError(NAME, messages.errorName()));
        } else if (name.length() > LONGEST || name.indexOf('\0') >= 0) {
            wrong.add(new FormError(NAME, messages.errorNameLong()));
        }
        return new SavedForm(choice, name, start, wrong);
    }

    SavedForm with(String problem) {
        return new SavedForm(choice, name, start, List.of(new FormError(NAME, problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    NewFilter filter() {
        return new NewFilter(name, choice.list().inAddress(), choice.stepName(), choice.school(), start);
    }

    @Override
    public String toString() {
        return "SavedForm";
    }
}

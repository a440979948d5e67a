package nl.veerkracht.gateway.youngperson;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.NewRelative;
import nl.veerkracht.gateway.remote.FamilyService.CorrectionRequest;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.FamilyService.RelativeRequest;
import org.jspecify.annotations.Nullable;

/**
 * The form that adds somebody of the family, with what was filled in and what is wrong with that.
 *
 * @param who whom the school adds; absent as long as nothing was chosen
 * @param label what the school calls a parent
 */
record RelativeForm(@Nullable NewRelative who, String label, List<FormError> errors) {
    private static final int LONGEST = 40;

    static RelativeForm empty() {
        return new RelativeForm(null, "", List.of());
    }

    /** A parent as the school told; nothing can be put right of the young person. */
    static RelativeForm of(Relative parent) {
        var who = parent.custody() ? NewRelative.PARENT_WITH_CUSTODY : NewRelative.PARENT_WITHOUT_CUSTODY;
        return new RelativeForm(who, parent.label() == null ? "" : parent.label(), List.of());
    }

    static RelativeForm filled(@Nullable String who, @Nullable String label, Messages messages) {
        var chosen = NewRelative.parse(who);
        var text = label == null ? "" : label.strip();
        var errors = new ArrayList<FormError>();
        if (chosen.isEmpty()) {
            errors.add(new FormError("who", messages.addErrorWho()));
        }
        if (text.length() > LONGEST) {
            errors.add(new FormError("label", messages.addErrorLabel()));
        }
        return new RelativeForm(chosen.orElse(null), text, List.copyOf(errors));
    }

    RelativeForm with(String problem) {
        return new RelativeForm(who, label, List.of(new FormError("who", problem)));
    }

    public boolean isChosen(NewRelative one) {
        return one == who;
    }

    public @Nullable String whoError() {
        return FormError.of("who", errors);
    }

    public @Nullable String labelError() {
        return FormError.of("label", errors);
    }

    /** What the service is asked; of the young person a label says nothing. */
    RelativeRequest request() {
        var relation = who == NewRelative.PUPIL ? Relation.PUPIL : Relation.PARENT;
        return new RelativeRequest(
                relation.name(),
                who == NewRelative.PARENT_WITH_CUSTODY,
                relation == Relation.PUPIL || label.isEmpty() ? null : label);
    }

    /** What is put right of a parent. */
    CorrectionRequest correction() {
        return new CorrectionRequest(who == NewRelative.PARENT_WITH_CUSTODY, label.isEmpty() ? null : label);
    }
}

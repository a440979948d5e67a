package nl.veerkracht.gateway.step;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.StepService.HandOver;
import org.jspecify.annotations.Nullable;

/** The form on which a case is handed over, with what was typed and what is wrong with that. */
record HandOverForm(List<Candidate> candidates, String chosen, String note, List<FormError> errors) {
    private static final int LONGEST = 2_000;

    /** Somebody who takes part and can be asked. */
    record Candidate(String kind, String identifier, String role, String who) {
        /** As it stands in the form. */
        public String value() {
            return kind + " " + identifier + " " + role;
        }
    }

    /** The same with everything that is wrong with it. */
    HandOverForm checked(StepMessages texts) {
        var wrong = new ArrayList<FormError>();
        if (candidates.stream().noneMatch(this::isChosen)) {
            wrong.add(new FormError("to", texts.errorChoose()));
        }
        if (note.isEmpty()) {
            wrong.add(new FormError("note", texts.errorEmpty()));
        } else if (note.length() > LONGEST) {
            wrong.add(new FormError("note", texts.errorLong()));
        }
        return new HandOverForm(candidates, chosen, note, List.copyOf(wrong));
    }

    HandOverForm with(String problem) {
        return new HandOverForm(candidates, chosen, note, List.of(new FormError("to", problem)));
    }

    public boolean isChosen(Candidate candidate) {
        return candidate.value().equals(chosen);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    HandOver handOver() {
        return candidates.stream()
                .filter(this::isChosen)
                .findFirst()
                .map(one -> new HandOver(one.kind(), one.identifier(), one.role(), note))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "HandOverForm";
    }
}

package nl.veerkracht.cases.worklist;

import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** What to keep, and under which name. */
public record SavedFilterRequest(
        @Nullable String name,
        @Nullable String list,
        @Nullable String step,
        @Nullable String schoolId,
        @Nullable Boolean start) {
    static final SavedFilterRequest EMPTY = new SavedFilterRequest(null, null, null, null, null);

    private static final int LONGEST_NAME = 60;

    /**
     * As it would be kept.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is missing or is not what there is to choose from
     */
    SavedFilterView checked(UUID id) {
        var check = new RequestCheck();
        var called = check.requiredText("name", name, LONGEST_NAME);
        if (Worklist.parse(list).isEmpty()) {
            check.fault("list", "must be the name of a worklist, such as today");
        }
        check.oneOf("step", step, CaseStep.class);
        check.matches("schoolId", schoolId, WorklistResource.SCHOOL, WorklistResource.NO_SCHOOL);
        check.done();
        return new SavedFilterView(
                id, called, String.valueOf(list), step, schoolId, Objects.requireNonNullElse(start, false));
    }

    /** Says nothing of what it is called. */
    @Override
    public String toString() {
        return "SavedFilterRequest";
    }
}

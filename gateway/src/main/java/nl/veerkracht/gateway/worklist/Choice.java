package nl.veerkracht.gateway.worklist;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.remote.WorklistService.SavedFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which list somebody looks at, and what of it; lives in the address. Nothing in it is about a person.
 *
 * @param step only what is in this step
 * @param school only what is of this school
 */
public record Choice(
        WorklistName list,
        @Nullable StepWord step,
        @Nullable String school) {
    static final Choice FIRST = new Choice(WorklistName.TODAY, null, null);

    private static final Pattern SCHOOL = Pattern.compile("[0-9A-Z]{6}");

    /** Empty when no list was asked for that there is; what else is not known is as if it was not asked. */
    public static Optional<Choice> of(@Nullable String list, @Nullable String step, @Nullable String school) {
        return WorklistName.parse(list).map(known -> new Choice(known, step(step), school(school)));
    }

    static Optional<Choice> of(SavedFilter saved) {
        return of(saved.list(), saved.step(), saved.schoolId());
    }

    Choice with(WorklistName other) {
        return new Choice(other, step, school);
    }

    @Nullable
    String stepName() {
        return step == null ? null : step.name();
    }

    boolean isNarrowed() {
        return step != null || school != null;
    }

    /** As it stands in an address, after the question mark. */
    public String query() {
        return "list=" + list.inAddress()
                + (step == null ? "" : "&step=" + step.name())
                + (school == null ? "" : "&school=" + school);
    }

    private static @Nullable StepWord step(@Nullable String name) {
        var step = StepWord.parse(name);
        return step == StepWord.OTHER || step == StepWord.SIGNAL ? null : step;
    }

    private static @Nullable String school(@Nullable String code) {
        return code != null && SCHOOL.matcher(code).matches() ? code : null;
    }
}

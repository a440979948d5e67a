package nl.veerkracht.cases.plan;

import java.util.regex.Pattern;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * What the caller saw before changing it: a plan, by its tag, or that there was none.
 *
 * @param tag null for who saw that there was none
 */
record Seen(@Nullable String tag) {
    private static final Pattern STRONG_TAG = Pattern.compile("\"([0-9a-zA-Z-]{1,64})\"");

    /**
     * As the headers tell it.
     *
     * @throws SayWhatYouSaw when they do not, or as good as not
     */
    static Seen of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch == null && "*".equals(ifNoneMatch)) {
            return new Seen(null);
        }
        var tag = STRONG_TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) {
            throw new SayWhatYouSaw();
        }
        return new Seen(tag.group(1));
    }

    /**
     * Lets the change through when it still is so.
     *
     * @throws PlanChangedMeanwhile when there is another plan
     * @throws NoPlanYet when there never was the plan that the caller claims to have seen
     */
    void require(@Nullable PlanAgreed now) {
        if (now == null) {
            if (tag != null) {
                throw new NoPlanYet();
            }
        } else if (!PlanView.of(now).tag().getValue().equals(tag)) {
            throw new PlanChangedMeanwhile(now.by());
        }
    }
}

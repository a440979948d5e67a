package nl.veerkracht.gateway.handover;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.StepWord;
import org.jspecify.annotations.Nullable;

/**
 * A case in brief as a page shows it.
 *
 * @param director absent while nobody directs the case
 * @param actions absent for who is not shown the plan
 */
@TemplateData
public record HandOverLines(
        @Nullable Quote said,
        Written opened,
        StepWord step,
        Written since,
        @Nullable String director,
        List<Helper> participants,
        @Nullable Quote talk,
        @Nullable List<Due> actions,
        List<Due> tasks,
        List<Clock> clocks,
        @Nullable Question question) {

    /** Words of somebody, and of when. */
    @TemplateData
    public record Quote(String text, Written when) {}

    /** Who takes part, and since when. */
    @TemplateData
    public record Helper(String who, @Nullable Written since) {}

    /** What somebody does before a day. */
    @TemplateData
    public record Due(String what, String who, Written due) {}

    /** What comes due. */
    @TemplateData
    public record Clock(ClockWord what, Written on) {}

    /**
     * The question to take the case over.
     *
     * @param own whether it is the reader who is asked
     */
    @TemplateData
    public record Question(UUID taskId, String who, Written answerBy, String note, boolean own) {}

    @Override
    public String toString() {
        return "HandOverLines";
    }
}

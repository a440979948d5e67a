package nl.veerkracht.gateway.plan;

import java.util.List;
import nl.veerkracht.gateway.draft.TypedFields;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form for a plan as a browser sends them: those of one name in the order of the page. */
public class PlanFields {
    /** Of each goal its text. */
    @RestForm
    @Nullable
    List<String> goal;

    /** Of each goal the goal of the programme that it belongs to. */
    @RestForm
    @Nullable
    List<String> programme;

    @RestForm
    @Nullable
    String helped;

    @RestForm
    @Nullable
    String protective;

    @RestForm
    @Nullable
    String concerns;

    /** A day in the first week. */
    @RestForm
    @Nullable
    String first;

    /** How many weeks. */
    @RestForm
    @Nullable
    String count;

    /** The Monday of each week. */
    @RestForm
    @Nullable
    List<String> week;

    /** Five for each week, from Monday to Friday. */
    @RestForm
    @Nullable
    List<String> hours;

    @RestForm
    @Nullable
    String review;

    /** The tag of the plan that the form was made from. */
    @RestForm
    @Nullable
    String seen;

    /** What is to be done with it: one goal more, weeks, or save. */
    @RestForm("do")
    @Nullable
    String what;

    /** As they were kept. */
    static PlanFields of(TypedFields kept) {
        var fields = new PlanFields();
        fields.goal = kept.list("goal");
        fields.programme = kept.list("programme");
        fields.helped = kept.text("helped");
        fields.protective = kept.text("protective");
        fields.concerns = kept.text("concerns");
        fields.first = kept.text("first");
        fields.count = kept.text("count");
        fields.week = kept.list("week");
        fields.hours = kept.list("hours");
        fields.review = kept.text("review");
        fields.seen = kept.text("seen");
        return fields;
    }
}

package nl.veerkracht.gateway.advice;

import java.util.UUID;
import nl.veerkracht.gateway.draft.TypedFields;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form to give advice, as a browser sends them. */
public class AdviceFields {
    @RestForm
    public @Nullable UUID request;

    @RestForm
    public @Nullable UUID replaces;

    @RestForm
    public @Nullable String hours;

    @RestForm
    public @Nullable String days;

    @RestForm
    public @Nullable String buildUp;

    @RestForm
    public @Nullable String adaptations;

    @RestForm
    public @Nullable String schoolDoes;

    @RestForm
    public @Nullable String startsOn;

    @RestForm
    public @Nullable String reviewOn;

    /** Which button was pressed: to look first, to go back, or to send. */
    @RestForm
    public @Nullable String step;

    /** As they were kept. */
    static AdviceFields of(TypedFields kept) {
        var fields = new AdviceFields();
        fields.replaces = kept.id("replaces");
        fields.hours = kept.text("hours");
        fields.days = kept.text("days");
        fields.buildUp = kept.text("buildUp");
        fields.adaptations = kept.text("adaptations");
        fields.schoolDoes = kept.text("schoolDoes");
        fields.startsOn = kept.text("startsOn");
        fields.reviewOn = kept.text("reviewOn");
        return fields;
    }
}

package nl.veerkracht.gateway.note;

import java.util.UUID;
import nl.veerkracht.gateway.draft.TypedFields;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the form to write a note, as a browser sends them. */
public class NoteFields {
    @RestForm
    public @Nullable UUID request;

    @RestForm
    public @Nullable String happenedOn;

    @RestForm
    public @Nullable String observation;

    @RestForm
    public @Nullable String interpretation;

    @RestForm
    public @Nullable String wish;

    @RestForm
    public @Nullable UUID corrects;

    /** As they were kept. */
    static NoteFields of(TypedFields kept) {
        var fields = new NoteFields();
        fields.happenedOn = kept.text("happenedOn");
        fields.observation = kept.text("observation");
        fields.interpretation = kept.text("interpretation");
        fields.wish = kept.text("wish");
        fields.corrects = kept.id("corrects");
        return fields;
    }
}

package nl.veerkracht.gateway.note;

import java.util.UUID;
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
}

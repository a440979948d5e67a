package nl.veerkracht.gateway.session;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The seal that a form of this session carries; a form without it was not made here for this person. */
@RequestScoped
public class FormSeal {
    private static final String PURPOSE = "form";

    private final Seal seal;
    private final Reader reader;

    FormSeal(Seal seal, Reader reader) {
        this.seal = seal;
        this.reader = reader;
    }

    /** For a form that is sent to this reader. */
    public String make() {
        return seal.of(PURPOSE, reader.session());
    }

    /** Whether a form that came back was sent to this reader. */
    public boolean fits(@Nullable String value) {
        return seal.fits(value, PURPOSE, reader.session());
    }
}

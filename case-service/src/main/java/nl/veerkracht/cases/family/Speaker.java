package nl.veerkracht.cases.family;

import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.contracts.access.Relative;

/** Somebody of the family who speaks for themselves, and as whom. */
public record Speaker(Reader reader, Relative self) {

    /** The account. */
    public String account() {
        return reader.subject();
    }
}

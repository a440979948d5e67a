package nl.veerkracht.gateway.advice;

import nl.veerkracht.gateway.remote.AdviceService.AdviceReader;

/** What somebody sees of an advice. */
public enum Sees {
    /** What it says. */
    ALL,
    /** That there is one, and whom to ask. */
    THAT,
    NOTHING;

    private static final String NONE = "NOTHING";

    static Sees of(AdviceReader reader) {
        if (reader.advice().equals("FULL")) {
            return ALL;
        }
        return reader.advice().equals(NONE) && reader.ready().equals(NONE) ? NOTHING : THAT;
    }

    public boolean isAll() {
        return this == ALL;
    }
}

package nl.veerkracht.kit.cloudevents;

import java.util.List;

/** What came of reading one event. */
public sealed interface Reading {

    /** It is a CloudEvent after the profile. */
    record Good(CloudEvent event) implements Reading {}

    /** It is not, and this is everything that is wrong with it. */
    record Bad(List<Fault> faults) implements Reading {}

    /** A reading that found one thing wrong. */
    static Reading bad(String pointer, String message) {
        return new Bad(List.of(new Fault(pointer, message)));
    }
}

package nl.veerkracht.kit.cloudevents;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer JSON pointer to the place, for instance {@code /data/firstDay}; empty for the whole
 * @param message what is wrong and what to do; never repeats the value, which may be about a person
 */
public record Fault(String pointer, String message) {

    /** The same fault, seen from one level higher. */
    public Fault under(String parent) {
        return new Fault(parent + pointer, message);
    }

    @Override
    public String toString() {
        return pointer + ": " + message;
    }
}

package nl.veerkracht.dev.cli;

/** A command that cannot be carried out; the message is all a person needs to know. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}

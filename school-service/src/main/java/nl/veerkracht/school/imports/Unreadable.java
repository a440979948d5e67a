package nl.veerkracht.school.imports;

/** Nothing of a file can be read; the message says what to do, and has nothing of the file in it. */
class Unreadable extends RuntimeException {
    Unreadable(String problem) {
        super(problem);
    }
}

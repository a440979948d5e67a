package nl.veerkracht.notification.directory;

/** The directory does not answer, or not to us; what needs it has to wait. */
public class DirectoryDown extends RuntimeException {
    DirectoryDown(RuntimeException cause) {
        super("the directory does not answer", cause);
    }
}

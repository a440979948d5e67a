package nl.veerkracht.notification.directory;

import java.util.function.Supplier;
import nl.veerkracht.kit.problem.DomainProblem;

/** The directory does not answer, or not to us; what needs it has to wait. */
public class DirectoryDown extends DomainProblem {
    private DirectoryDown(RuntimeException cause) {
        super(
                Kind.UNAVAILABLE,
                "directory-unavailable",
                "The list of people cannot be read or changed now; try again later.");
        initCause(cause);
    }

    /** What the directory answers; refusals of ours stay what they are. */
    static <T> T unlessAnswered(Supplier<T> question) {
        try {
            return question.get();
        } catch (DomainProblem refused) {
            throw refused;
        } catch (RuntimeException unanswered) {
            throw new DirectoryDown(unanswered);
        }
    }
}

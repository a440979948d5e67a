package nl.veerkracht.kit.actor;

import java.util.function.UnaryOperator;
import nl.veerkracht.kit.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * A request was refused for its token, before anybody looked at what was asked. Told on a thread that may wait.
 *
 * @param path as it was asked, with all that stands in it
 * @param header gives a header of the request by its name, or null
 * @param account whose token it is, when our identity provider vouches for it; null when there is nobody to believe
 */
public record TokenRefused(
        DomainProblem problem,
        String method,
        String path,
        UnaryOperator<@Nullable String> header,
        @Nullable Account account) {

    /**
     * What a token says that is our identity provider's, however little it is good for.
     *
     * @param client the program that asked; null when the token does not say
     */
    public record Account(Actor actor, @Nullable String client) {}
}

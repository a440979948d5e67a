package nl.veerkracht.gateway.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** What the reader of this request is offered for emergencies; whether it may be done, the services decide. */
@RequestScoped
public class InEmergency {
    private static final Pattern PERSON =
            Pattern.compile("/young-people/\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Reader reader;
    private final BusinessClock clock;

    InEmergency(Reader reader, BusinessClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Whether emergency access would show the reader anything. */
    public boolean mayBreakGlass() {
        var actor = actor();
        return actor != null
                && Viewer.from(actor.subject(), actor.organisationKind(), actor.organisationIdentifier(), actor.roles())
                        .flatMap(viewer -> AccessPolicy.breaksGlassAs(viewer, clock.today()))
                        .isPresent();
    }

    /** Whether the reader keeps watch over it, as administrator or as director of cases. */
    public boolean mayJudge() {
        var actor = actor();
        return actor != null
                && (actor.has(Role.ADMINISTRATOR.wireName()) || actor.has(Role.SUPPORT_COORDINATOR.wireName()));
    }

    /**
     * Where one can ask for it from the page of a young person that is not there. The same for whoever the page would be
     * about, so that it tells nothing.
     */
    @Nullable
    String linkFrom(String path) {
        return PERSON.matcher(path).matches() && mayBreakGlass() ? path + "/emergency" : null;
    }

    private @Nullable Actor actor() {
        try {
            return reader.isSignedIn() ? reader.actor() : null;
        } catch (DomainProblem incomplete) {
            return null;
        }
    }
}

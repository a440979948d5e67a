package nl.veerkracht.school.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks case-service for a reader what it knows of a family, and whether the reader has emergency access. Kept for nobody and for no next request, so that a consent that
 * is taken back closes at once. Silence opens nothing.
 */
@ApplicationScoped
public class FamilyFacts {
    private final CaseService cases;
    private final Access access;

    FamilyFacts(@RestClient CaseService cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /**
     * What is told to this reader when it is asked; nothing about a young person whom case-service does not let them know.
     *
     * @param dataClass what the reader wants to see, for the log of who was refused
     */
    public Told of(UUID youngPersonId, Reader reader, String dataClass) {
        return new Told(reader, () -> ask(youngPersonId, reader, dataClass));
    }

    private AccessFacts ask(UUID youngPersonId, Reader reader, String dataClass) {
        try {
            return cases.accessFacts(youngPersonId);
        } catch (WebApplicationException | ProcessingException failure) {
            if (failure instanceof WebApplicationException answer
                    && answer.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
                return AccessFacts.NONE;
            }
            access.refuse(reader, dataClass, youngPersonId, "family-not-available");
            throw new FamilyNotAvailable(failure);
        }
    }
}

package nl.veerkracht.cases.sharing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.sharing.AccessFactsView.ConsentFact;
import nl.veerkracht.cases.sharing.AccessFactsView.RelativeFact;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;

/**
 * What another service has to know of the family before it decides what its reader may see, asked with that reader's own
 * token. It asks nobody in turn, so that two services never wait for each other.
 */
@Blocking
@Path("/v1/young-people/{youngPersonId}/access-facts")
@Produces(MediaType.APPLICATION_JSON)
public class AccessFactsResource {
    private final Access access;
    private final Actors actors;

    AccessFactsResource(Access access, Actors actors) {
        this.access = access;
        this.actors = actors;
    }

    @GET
    public AccessFactsView get(@PathParam("youngPersonId") UUID youngPersonId) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        var about = access.aboutPerson(youngPersonId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        return facts(about.facts(), reader);
    }

    private static AccessFactsView facts(PersonFacts facts, Reader reader) {
        var recipients = recipients(facts, reader);
        return new AccessFactsView(
                facts.relatives().stream()
                        .sorted(Comparator.comparing(Relative::id))
                        .map(relative -> RelativeFact.of(relative, reader.subject()))
                        .toList(),
                facts.consents().stream()
                        .filter(consent -> recipients.contains(consent.recipient()))
                        .sorted(Comparator.comparing(Consent::dataClass).thenComparing(Consent::until))
                        .map(ConsentFact::of)
                        .toList(),
                facts.emergencies().contains(reader.subject()),
                milestones(facts, reader));
    }

    /** To the school and the family they open nothing. */
    private static List<String> milestones(PersonFacts facts, Reader reader) {
        return reader.isOfFamily() || reader.isSchoolStaff()
                ? List.of()
                : facts.milestones().stream().map(Enum::name).sorted().toList();
    }

    /** As whom the reader may be shown something: for the organisation, or as who they are in the family. */
    private static Set<Recipient> recipients(PersonFacts facts, Reader reader) {
        return reader.isOfFamily()
                ? facts.relatives().stream()
                        .filter(relative -> reader.subject().equals(relative.account()))
                        .map(relative -> Recipient.relative(relative.id()))
                        .collect(Collectors.toSet())
                : Set.of(new Recipient(reader.partKind(), reader.partIdentifier()));
    }
}

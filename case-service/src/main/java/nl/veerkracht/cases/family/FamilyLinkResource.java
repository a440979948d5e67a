package nl.veerkracht.cases.family;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Whom somebody of the family may read about, and the code by which that begins. */
@Blocking
@Path("/v1/family-links")
@Produces(MediaType.APPLICATION_JSON)
public class FamilyLinkResource {
    private static final int LONGEST_CODE = 40;

    private final Relatives relatives;
    private final LinkAccount linkAccount;
    private final Access access;
    private final Actors actors;

    FamilyLinkResource(Relatives relatives, LinkAccount linkAccount, Access access, Actors actors) {
        this.relatives = relatives;
        this.linkAccount = linkAccount;
        this.access = access;
        this.actors = actors;
    }

    /** The code from the school. */
    public record LinkRequest(@Nullable String code) {}

    /**
     * Somebody one may read about.
     *
     * @param relativeId who one is oneself in lists of that family
     */
    public record LinkView(UUID relativeId, UUID youngPersonId, Relation relation) {

        static LinkView of(Relatives.Link link) {
            return new LinkView(link.relativeId(), link.youngPersonId(), link.relation());
        }
    }

    /** Those of whom the reader may know today: not a young person under twelve, and not a parent of who is of age. */
    @GET
    public Page<LinkView> list() {
        var actor = actors.current();
        var reader = access.reader(actor);
        return new Page<>(reader.map(known -> known(known, actor)).orElse(List.of()), null);
    }

    private List<LinkView> known(Reader reader, Actor actor) {
        return relatives.ofAccount(actor.subject()).stream()
                .filter(link -> access.mayKnow(reader, access.aboutPerson(link.youngPersonId())))
                .map(LinkView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public LinkView link(@Nullable LinkRequest request) {
        var actor = actors.current();
        var check = new RequestCheck();
        var code = check.requiredText("code", request == null ? null : request.code(), LONGEST_CODE);
        check.done();
        return LinkView.of(linkAccount.run(code, actor));
    }
}

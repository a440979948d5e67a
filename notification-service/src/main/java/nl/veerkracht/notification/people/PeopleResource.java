package nl.veerkracht.notification.people;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.directory.Accounts;
import nl.veerkracht.notification.people.OwnPeople.Wanted;
import org.jspecify.annotations.Nullable;

/** The people of the own organisation and what they may do, over HTTP: for its administrators. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PeopleResource {
    private static final int USUAL_LIMIT = 50;

    private final Administrators administrators;
    private final OwnPeople people;
    private final Accounts accounts;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;

    PeopleResource(
            Administrators administrators,
            OwnPeople people,
            Accounts accounts,
            AddPerson addPerson,
            ChangePerson changePerson) {
        this.administrators = administrators;
        this.people = people;
        this.accounts = accounts;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
    }

    /**
     * Everyone, by name.
     *
     * @param text part of a name or an e-mail address
     * @param ids accounts, separated by commas; only these
     */
    @GET
    public Page<PersonView> list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("ids") @DefaultValue("") String ids,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var organisation = administrators.reading().organisation();
        var most = Cursor.limit(limit, USUAL_LIMIT);
        var after = Cursor.decoded(cursor, 1).map(from -> from.keys().get(0)).orElse(null);
        var only = ids.isBlank() ? Set.<String>of() : Set.copyOf(List.of(ids.split(",")));
        var found = people.list(organisation, new Wanted(text, only, after, most + 1));
        var items = found.stream().limit(most).map(PersonView::of).toList();
        return new Page<>(
                items, found.size() > most ? link(text, items.get(most - 1).id(), most) : null);
    }

    @GET
    @Path("/{id}")
    public PersonView show(@PathParam("id") String id) {
        var organisation = administrators.reading().organisation();
        return accounts.find(known(id), organisation).map(PersonView::of).orElseThrow(UnknownResource::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Nullable PersonRequest request) {
        var by = administrators.changing();
        var check = new PersonCheck(request, by.organisation());
        var email = check.email();
        var details = check.details();
        check.done();
        var added = addPerson.run(by, email, details);
        return Response.created(URI.create("/v1/people/" + added.id()))
                .entity(added)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PersonView change(@PathParam("id") String id, @Nullable PersonRequest request) {
        var by = administrators.changing();
        var check = new PersonCheck(request, by.organisation());
        var details = check.details();
        check.done();
        return PersonView.of(changePerson.run(by, known(id), details));
    }

    @POST
    @Path("/{id}/deactivation")
    public void deactivate(@PathParam("id") String id) {
        changePerson.activate(administrators.changing(), known(id), false);
    }

    @POST
    @Path("/{id}/activation")
    public void activate(@PathParam("id") String id) {
        changePerson.activate(administrators.changing(), known(id), true);
    }

    /** Sends the mail with which one sets a password once more. */
    @POST
    @Path("/{id}/invitation")
    public void invite(@PathParam("id") String id) {
        changePerson.invite(administrators.changing(), known(id));
    }

    /** What is no id is nobody's. */
    private static String known(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException noId) {
            throw new UnknownResource();
        }
    }

    /** In the cursor stands an account and no name. */
    private static String link(String text, String last, int most) {
        var cursor = new Cursor(List.of(last)).encoded();
        return "/v1/people?q=%s&limit=%d&cursor=%s"
                .formatted(URLEncoder.encode(text, StandardCharsets.UTF_8), most, cursor);
    }
}

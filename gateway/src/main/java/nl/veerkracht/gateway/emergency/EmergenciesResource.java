package nl.veerkracht.gateway.emergency;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.InEmergency;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.EmergencyService;
import nl.veerkracht.gateway.remote.EmergencyService.EmergencyAccess;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What waits for a second person, and what has been judged. */
@Path("/emergencies")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class EmergenciesResource {
    /** In the address, after a judgement. */
    static final String SAVED = "saved";

    private static final String JUDGED = "judged";

    private final Reader reader;
    private final InEmergency emergency;
    private final EmergencyService emergencies;
    private final Layouts layouts;
    private final Words words;

    EmergenciesResource(
            Reader reader,
            InEmergency emergency,
            @RestClient EmergencyService emergencies,
            Layouts layouts,
            Words words) {
        this.reader = reader;
        this.emergency = emergency;
        this.emergencies = emergencies;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("show") @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done) {
        if (!emergency.mayJudge()) {
            throw new UnknownResource();
        }
        var judged = JUDGED.equals(show);
        var listed = Answers.await(
                Part.of(emergencies.all(reader.asking().authorization(), judged ? "JUDGED" : "WAITING", cursor)));
        return page(judged, listed, SAVED.equals(done))
                .setLocale(reader.language().code());
    }

    private EmergenciesPage page(boolean judged, Part<Listed<EmergencyAccess>> listed, boolean saved) {
        var messages = words.in(reader.language());
        var own = words.ofEmergencies(reader.language());
        var dates = new Dates(reader.language());
        var shown = listed.or(Listed.none());
        return new EmergenciesPage(
                layouts.at(Place.EMERGENCIES),
                saved ? new Said(own.saved(), true) : null,
                judged,
                shown.items().stream()
                        .map(one -> EmergencyLine.of(one, messages, own, dates))
                        .toList(),
                listed.isMissing(),
                shown.nextCursor());
    }
}

package nl.veerkracht.school.reason;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.access.SchoolReading;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** What the codes of a school mean, over HTTP. */
@Path("/v1/schools/{schoolId}")
public class ReasonResource {
    private static final int MOST = 1_000;
    private static final String CATEGORIES =
            Arrays.stream(Category.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final ReasonMappings reasons;
    private final Actors actors;

    ReasonResource(ReasonMappings reasons, Actors actors) {
        this.reasons = reasons;
        this.actors = actors;
    }

    /** The mappings of a school. */
    public record MappingsView(List<ReasonMappings.Mapping> mappings) {}

    @GET
    @Path("/reason-mappings")
    public MappingsView get(@PathParam("schoolId") String schoolId) {
        SchoolReading.require(actors.current(), schoolId);
        return new MappingsView(reasons.of(schoolId));
    }

    @PUT
    @Path("/reason-mappings")
    @Consumes(MediaType.APPLICATION_JSON)
    public MappingsView put(@PathParam("schoolId") String schoolId, @Nullable String json) {
        SchoolWriting.require(actors.current(), schoolId);
        reasons.replace(schoolId, mappings(json));
        return new MappingsView(reasons.of(schoolId));
    }

    /** These codes only; what the others mean stays. */
    @POST
    @Path("/reason-mappings")
    @Consumes(MediaType.APPLICATION_JSON)
    public MappingsView add(@PathParam("schoolId") String schoolId, @Nullable String json) {
        SchoolWriting.require(actors.current(), schoolId);
        reasons.add(schoolId, mappings(json));
        return new MappingsView(reasons.of(schoolId));
    }

    @GET
    @Path("/unmapped-reasons")
    public Page<ReasonMappings.Unmapped> unmapped(@PathParam("schoolId") String schoolId) {
        SchoolReading.require(actors.current(), schoolId);
        return new Page<>(reasons.unmapped(schoolId), null);
    }

    private static Map<String, Category> mappings(@Nullable String json) {
        var body = Body.of(json);
        var mappings = new LinkedHashMap<String, Category>();
        for (var item : body.list("mappings", MOST)) {
            var code = item.text("code", 64);
            var category = item.choice("category", Category::parse, Category.UNKNOWN, "must be one of " + CATEGORIES);
            if (mappings.put(code, category) != null) {
                item.fault("code", "must be in the list once");
            }
        }
        body.refuseIfFaulty();
        return mappings;
    }
}

package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of the appointments of the reader's organisation, and of the address for their own calendar. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface AgendaService {
    @GET
    @Path("/agenda")
    Uni<Listed<Appointment>> agenda(@HeaderParam("Authorization") String authorization);

    @GET
    @Path("/calendar-feeds")
    Uni<Feed> feed(@HeaderParam("Authorization") String authorization);

    /** In this language; what was made before ends. */
    @POST
    @Path("/calendar-feeds")
    Uni<NewFeed> makeFeed(
            @HeaderParam("Authorization") String authorization, @HeaderParam("Accept-Language") String language);

    @DELETE
    @Path("/calendar-feeds")
    Uni<Response> endFeed(@HeaderParam("Authorization") String authorization);

    /** An appointment; of a consult the day is the last on which it is to be. Says nothing of itself, for its place. */
    record Appointment(
            UUID youngPersonId,
            String kind,
            @Nullable UUID meetingId,
            LocalDate day,
            @Nullable String time,
            @Nullable String place,
            boolean cancelled) {

        @Override
        public String toString() {
            return "Appointment";
        }
    }

    /** Whether there is an address, and until when. */
    record Feed(boolean exists, @Nullable LocalDate until) {}

    /** An address, the one time that it is told. */
    record NewFeed(String address, @Nullable LocalDate until) {

        @Override
        public String toString() {
            return "NewFeed";
        }
    }
}

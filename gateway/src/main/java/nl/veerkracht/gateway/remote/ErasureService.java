package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells the administrators of a school about who is erased, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@Path("/v1/erasures")
public interface ErasureService {
    @GET
    Uni<Listed<Listing>> all(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") String status,
            @QueryParam("cursor") @Nullable String cursor);

    /** Of whom nothing has to be kept any longer. */
    @GET
    @Path("/due")
    Uni<Listed<Due>> due(
            @HeaderParam("Authorization") String authorization, @QueryParam("cursor") @Nullable String cursor);

    @POST
    Uni<Erasure> ask(@HeaderParam("Authorization") String authorization, Wish wish);

    @GET
    @Path("/{id}")
    Uni<Erasure> one(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/{id}/approval")
    Uni<Certificate> approve(@HeaderParam("Authorization") String authorization, UUID id);

    @GET
    @Path("/{id}/certificate")
    Uni<Certificate> certificate(@HeaderParam("Authorization") String authorization, UUID id);

    /** Whom, why, and what the second person should know; says nothing of itself, so that it is in no log. */
    record Wish(
            String youngPersonId, String ground, @Nullable String note) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** Somebody said so; {@code by} is an account. */
    record Word(String by, Instant at) {}

    /** An erasure on a list. */
    record Listing(
            UUID id,
            UUID youngPersonId,
            String ground,
            Word asked,
            @Nullable Word approved) {}

    /**
     * Somebody of whom nothing has to be kept any longer.
     *
     * @param since the day on which the last of the periods ended
     */
    record Due(UUID youngPersonId, LocalDate since) {}

    /**
     * An erasure and its dry run; says little of itself, so that the note is in no log.
     *
     * @param approved null as long as nothing has gone
     */
    record Erasure(
            UUID id,
            UUID youngPersonId,
            String ground,
            @Nullable String note,
            Word asked,
            Instant countedAt,
            @Nullable Word approved,
            List<ServiceRows> wouldGo,
            List<Kept> mustStay) {
        @Override
        public String toString() {
            return "Erasure " + id;
        }
    }

    /** So many rows of a table of a service. */
    record ServiceRows(String service, String table, int count) {}

    /**
     * A class of which the records may not go yet.
     *
     * @param until null as long as it is not known from when to count
     */
    record Kept(String dataClass, @Nullable LocalDate until, String basis) {}

    /**
     * What went.
     *
     * @param waitingFor the services that have not said yet that they have done it
     * @param inTopicsUntil until when what was sent before may still be on its way
     */
    record Certificate(boolean complete, List<String> waitingFor, List<Done> services, Instant inTopicsUntil) {
        /** What one service erased, and when it said so. */
        public record Done(String service, Instant at, List<TableRows> rows) {}

        /** So many rows of a table. */
        public record TableRows(String table, int count) {}
    }
}

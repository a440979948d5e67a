package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The reports that the law asks for, as school-service keeps them. */
@RegisterRestClient(configKey = "school-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/absence-reports")
public interface ReportService {
    @GET
    Uni<Listed<Report>> reports(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Uni<Report> report(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    Uni<Response> bringUp(@HeaderParam("Authorization") String authorization, NewReport report);

    /** @param what {@code filings}, {@code handlings} or {@code withdrawals} */
    @POST
    @Path("/{id}/{what}")
    Uni<Response> decide(
            @HeaderParam("Authorization") String authorization, UUID id, String what, Map<String, String> said);

    /** A report, with why it is due and what became of it; says nothing of itself. */
    record Report(
            UUID id,
            UUID youngPersonId,
            String schoolId,
            String municipalityCode,
            String kind,
            LocalDate dueOn,
            LocalDate deadline,
            String status,
            boolean holds,
            @Nullable Evidence why,
            @Nullable BroughtUp broughtUp,
            @Nullable Filed filed,
            @Nullable Handled handled,
            @Nullable Withdrawn withdrawn) {
        @Override
        public String toString() {
            return "Report " + id;
        }
    }

    /**
     * What a person at school brings up; says nothing of itself.
     *
     * @param secondPerson the account of who judged it as well
     */
    record NewReport(
            String youngPersonId,
            String kind,
            @Nullable String reason,
            @Nullable String secondPerson,
            @Nullable String stepsTaken) {
        @Override
        public String toString() {
            return "NewReport";
        }
    }

    /** What was counted. */
    record Evidence(LocalDate from, LocalDate to, BigDecimal hours, int days) {}

    /** What a person at school said when bringing it up. */
    record BroughtUp(@Nullable String reason, @Nullable String stepsTaken) {
        @Override
        public String toString() {
            return "BroughtUp";
        }
    }

    /** What the school told the municipality. */
    record Filed(Instant at, String parentsContact, String stepsTaken, String asked) {
        @Override
        public String toString() {
            return "Filed";
        }
    }

    /** What the municipality did with it. */
    record Handled(Instant at, @Nullable String closingReason) {}

    /** That it was taken back. */
    record Withdrawn(Instant at, String reason) {
        @Override
        public String toString() {
            return "Withdrawn";
        }
    }
}

package nl.veerkracht.gateway.remote;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of notes, as far as this reader may read them, and writing one. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/cases")
public interface NoteService {

    @GET
    @Path("/{id}/notes")
    Uni<Listed<Note>> notes(
            @HeaderParam("Authorization") String authorization, UUID id, @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("/{id}/notes")
    Uni<Note> write(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            NewNote note);

    /** A note; without texts when the reader may only know that there is one. Says nothing of itself. */
    record Note(
            UUID id,
            @JsonProperty("class") String noteClass,
            Organisation organisation,
            LocalDate happenedOn,
            Instant writtenAt,
            @Nullable String observation,
            @Nullable String interpretation,
            @Nullable String wish,
            boolean presenceOnly,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy) {
        public record Organisation(String kind, String identifier) {}

        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    /** What somebody writes down; says nothing of itself, so that it is in no log. */
    record NewNote(
            @JsonProperty("class") String noteClass,
            String happenedOn,
            String observation,
            String interpretation,
            String wish,
            @Nullable UUID corrects) {
        @Override
        public String toString() {
            return "NewNote";
        }
    }
}

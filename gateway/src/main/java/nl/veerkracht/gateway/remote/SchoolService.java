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
import nl.veerkracht.kit.audit.LookView;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What school-service tells about young people, their absence and its signals. */
@RegisterRestClient(configKey = "school-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface SchoolService {
    @GET
    @Path("/young-people")
    Uni<Listed<YoungPerson>> youngPeople(
            @HeaderParam("Authorization") String authorization, @QueryParam("ids") String ids);

    @POST
    @Path("/young-people/searches")
    Uni<Listed<YoungPerson>> search(@HeaderParam("Authorization") String authorization, NameSearch asked);

    @GET
    @Path("/young-people/{id}")
    Uni<YoungPerson> youngPerson(@HeaderParam("Authorization") String authorization, UUID id);

    @GET
    @Path("/young-people/{id}/absence-calendar")
    Uni<AbsenceCalendar> absenceCalendar(
            @HeaderParam("Authorization") String authorization, UUID id, @QueryParam("asOf") @Nullable String asOf);

    @GET
    @Path("/young-people/{id}/access-log")
    Uni<Listed<LookView>> accessLog(
            @HeaderParam("Authorization") String authorization,
            UUID id,
            @QueryParam("before") @Nullable Instant before,
            @QueryParam("limit") int limit);

    @GET
    @Path("/signals")
    Uni<Listed<Signal>> signals(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") @Nullable String status,
            @QueryParam("youngPersonId") @Nullable UUID youngPersonId,
            @QueryParam("asOf") @Nullable String asOf);

    @GET
    @Path("/young-people/{id}/outlook")
    Uni<Outlook> outlook(@HeaderParam("Authorization") String authorization, UUID id);

    /** What somebody remembers of a name; says nothing of it. */
    record NameSearch(String name) {

        @Override
        public String toString() {
            return "NameSearch";
        }
    }

    /** A name, a school and a class; nothing more is known of anybody here. */
    record YoungPerson(
            UUID id,
            String givenName,
            @Nullable String familyNamePrefix,
            String familyName,
            String schoolId,
            @Nullable String schoolName,
            @Nullable String className,
            @Nullable String municipalityCode) {

        /** As one is called in the school's own papers. */
        public String fullName() {
            return familyNamePrefix == null || familyNamePrefix.isBlank()
                    ? givenName + " " + familyName
                    : givenName + " " + familyNamePrefix + " " + familyName;
        }
    }

    /** Every day of a period, and the absence on it as far as the reader may know. */
    record AbsenceCalendar(@Nullable String schoolId, LocalDate from, LocalDate to, List<Day> days) {
        public record Day(
                LocalDate date,
                String kind,
                @Nullable String name,
                @Nullable String absence) {}
    }

    /** Absence that became a concern; what would stop it is told of one that stands. */
    record Signal(
            UUID id,
            UUID youngPersonId,
            String schoolId,
            String kind,
            LocalDate holdsOn,
            Instant detectedAt,
            String status,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            Rule rule,
            Why why,
            @Nullable StopsWhen stopsWhen) {
        public record Rule(String name, String version) {}

        /** School days of sickness next to each other. */
        public record Episode(LocalDate firstDay, LocalDate lastDay, int schoolDays) {}

        /** Days without lessons. */
        public record Skipped(
                LocalDate from, LocalDate to, @Nullable String name) {}

        /** What was counted from which day on, against which number. */
        public record Why(
                List<Episode> episodes,
                @Nullable LocalDate from,
                @Nullable String measure,
                @Nullable String comparison,
                int threshold,
                int counted,
                int daysWithoutData,
                List<Skipped> skipped,
                List<LocalDate> partsNotCounted) {
            public Why {
                episodes = episodes == null ? List.of() : List.copyOf(episodes);
                skipped = skipped == null ? List.of() : List.copyOf(skipped);
                partsNotCounted = partsNotCounted == null ? List.of() : List.copyOf(partsNotCounted);
            }
        }

        /** Any of these by itself, were it no sickness. */
        public record StopsWhen(String measure, List<Episode> anyOf) {}
    }

    /** What the next school day would do, were it a day of sickness. */
    record Outlook(@Nullable OneMoreDay oneMoreDay) {
        public record OneMoreDay(LocalDate day, List<Raises> raises) {}

        public record Raises(String kind) {}
    }
}

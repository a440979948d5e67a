package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What school-service keeps of how things are at a school, and what the school says of that. */
@RegisterRestClient(configKey = "school-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/schools/{schoolId}")
public interface OwnSchoolService {
    /** With its version as the tag. */
    @GET
    @Path("/calendar")
    Uni<RestResponse<Calendar>> calendar(@HeaderParam("Authorization") String authorization, String schoolId);

    @PUT
    @Path("/calendar")
    Uni<Calendar> replace(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-Match") String version,
            String schoolId,
            Calendar calendar);

    /** What a file says, without effect. */
    @POST
    @Path("/calendar/readings")
    @Consumes("text/calendar")
    Uni<Reading> read(@HeaderParam("Authorization") String authorization, String schoolId, byte[] file);

    @GET
    @Path("/calendar/days")
    Uni<Listed<Day>> days(
            @HeaderParam("Authorization") String authorization,
            String schoolId,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to);

    @GET
    @Path("/reason-mappings")
    Uni<Mappings> mappings(@HeaderParam("Authorization") String authorization, String schoolId);

    /** These only; the others stay. */
    @POST
    @Path("/reason-mappings")
    Uni<Mappings> map(@HeaderParam("Authorization") String authorization, String schoolId, Mappings mappings);

    @GET
    @Path("/unmapped-reasons")
    Uni<Listed<Unmapped>> unmapped(@HeaderParam("Authorization") String authorization, String schoolId);

    /** The oldest first. */
    @GET
    @Path("/roster-questions")
    Uni<Listed<Question>> questions(@HeaderParam("Authorization") String authorization, String schoolId);

    @POST
    @Path("/roster-questions/{question}/answers")
    Uni<Response> answer(
            @HeaderParam("Authorization") String authorization, String schoolId, UUID question, RosterAnswer answer);

    /** Whether a pupil whom the roster lacks has left. */
    record Question(UUID id, UUID youngPersonId, Instant askedAt) {}

    /** Still here, or left with a last day. */
    record RosterAnswer(String answer, @Nullable String lastDay) {}

    @GET
    Uni<School> school(@HeaderParam("Authorization") String authorization, String schoolId);

    /** With the version of the school as the tag. */
    @GET
    @Path("/signal-rules/{sector}")
    Uni<RestResponse<Rules>> rules(@HeaderParam("Authorization") String authorization, String schoolId, String sector);

    @PUT
    @Path("/signal-rules/{sector}")
    Uni<Rules> setRules(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-Match") String version,
            String schoolId,
            String sector,
            WantedRules rules);

    /** What they would have changed, without effect. */
    @POST
    @Path("/signal-rules/{sector}/trials")
    Uni<Trial> tryRules(
            @HeaderParam("Authorization") String authorization, String schoolId, String sector, WantedRules rules);

    @DELETE
    @Path("/signal-rules/{sector}/{from}")
    Uni<Response> takeBackRules(
            @HeaderParam("Authorization") String authorization, String schoolId, String sector, LocalDate from);

    /** Whether the school is heard of, with the version of the school as the tag. */
    @GET
    @Path("/feed")
    Uni<RestResponse<Feed>> feed(@HeaderParam("Authorization") String authorization, String schoolId);

    @PUT
    @Path("/feed")
    Uni<Feed> expect(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-Match") String version,
            String schoolId,
            ExpectedBy time);

    /**
     * How the feed of a school stands.
     *
     * @param from first of the days that are looked back on
     */
    record Feed(
            String state,
            String expectedBy,
            @Nullable LocalDate heardOn,
            @Nullable Instant heardAt,
            LocalDate from,
            List<LocalDate> daysWithoutData) {}

    /** Until what time of a school day the school will have spoken. */
    record ExpectedBy(String expectedBy) {}

    /** A school, as far as its rules depend on it. */
    record School(String sector) {}

    /**
     * By which rules absence becomes a concern, through time.
     *
     * @param available one rule of each kind that can be chosen, as it usually is
     */
    record Rules(List<Version> versions, List<Rule> available) {
        /** In force from a day; without one, the usual rules. */
        public record Version(
                @Nullable LocalDate from, List<Rule> rules, boolean partOfDayCounts, boolean automaticReferral) {}
    }

    /** One rule. */
    record Rule(String kind, List<Criterion> criteria, Window window, String rearm) {
        /** A count that makes it fire. */
        public record Criterion(String measure, String comparison, int number) {}

        /** Over which days it counts. */
        public record Window(String span, int weeks) {}
    }

    /** Rules that are to be, or are to be tried. */
    record WantedRules(
            @Nullable LocalDate from, List<Rule> rules, boolean partOfDayCounts, boolean automaticReferral) {}

    /** What other rules would have changed. */
    record Trial(LocalDate from, LocalDate until, int pupils, List<Kind> kinds) {
        /** Of one kind of signal: how many there were, and would have been; how many gone, and how many added. */
        public record Kind(String kind, int now, int then, int gone, int added) {}
    }

    /** As a school supplies it. */
    record Calendar(List<Year> schoolYears, List<Closed> closedDays) {
        /** First and last day included. */
        public record Year(LocalDate firstDay, LocalDate lastDay) {

            /** Whether one of these days is in it. */
            public boolean meets(LocalDate first, LocalDate last) {
                return !lastDay.isBefore(first) && !last.isBefore(firstDay);
            }
        }

        /** First and last day included. */
        public record Closed(LocalDate from, LocalDate to, String name) {}
    }

    /** A file as it was understood. */
    record Reading(Calendar calendar, List<Skipped> skipped) {
        /** Something of it that is left out. */
        public record Skipped(
                @Nullable String name, @Nullable LocalDate from, String why) {}
    }

    /** What codes mean. */
    record Mappings(List<Mapping> mappings) {
        /** One code. */
        public record Mapping(String code, String category) {}
    }

    /** A code that nobody has said the meaning of. */
    record Unmapped(String code, long absences, long pupils, LocalDate from, LocalDate until) {}
}

package nl.veerkracht.cases.schoolcalendar;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What school-service tells of the days of a school, in the name of who asks us. */
@RegisterRestClient(configKey = "school-service")
@AccessToken
interface CalendarService {

    /** A day and what it is. */
    record Day(LocalDate date, String kind) {
        boolean isSchoolDay() {
            return "SCHOOL_DAY".equals(kind);
        }
    }

    /** All that were asked for. */
    record Days(List<Day> items) {}

    @GET
    @Path("/v1/schools/{schoolId}/calendar/days")
    Days days(
            @PathParam("schoolId") String schoolId, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);
}

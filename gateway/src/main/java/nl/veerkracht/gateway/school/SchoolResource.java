package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar.Year;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.kit.clock.BusinessClock;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where who coordinates absence begins with the own school. */
@Path("/school")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SchoolResource {
    private static final int SOON = 60;

    private final SchoolDesk desk;
    private final OwnSchoolService schools;
    private final BusinessClock clock;

    SchoolResource(SchoolDesk desk, @RestClient OwnSchoolService schools, BusinessClock clock) {
        this.desk = desk;
        this.schools = schools;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        var schoolId = desk.schoolId();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(schools.unmapped(desk.token(), schoolId)),
                        Part.of(schools.calendar(desk.token(), schoolId)),
                        Part.of(schools.feed(desk.token(), schoolId)),
                        Part.of(schools.questions(desk.token(), schoolId)))
                .asTuple());
        var codes = asked.getItem1().value();
        var calendar = Optional.ofNullable(asked.getItem2().value());
        var feed = asked.getItem3().value();
        var missing = asked.getItem4().value();
        var until = calendar.flatMap(answer ->
                answer.getEntity().schoolYears().stream().map(Year::lastDay).max(Comparator.naturalOrder()));
        return desk.in(new SchoolPage(
                desk.layout(),
                codes == null ? null : codes.items().size(),
                until.map(desk.dates()::day).orElse(null),
                until.filter(this::isFar).isEmpty(),
                calendar.isEmpty(),
                feed == null ? null : FeedWord.parse(feed.getEntity().state()),
                missing == null ? null : missing.items().size()));
    }

    private boolean isFar(LocalDate day) {
        return day.isAfter(clock.today().plusDays(SOON));
    }
}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.Question;
import nl.veerkracht.gateway.remote.OwnSchoolService.RosterAnswer;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says of pupils whom the roster lacks whether they are still here; until then they are neither kept nor let go. */
@Path("/school/questions")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class QuestionsResource {
    private static final String PAGE = "/school/questions";
    private static final String LEFT = "LEFT";

    private final SchoolDesk desk;
    private final OwnSchoolService schools;
    private final SchoolService people;

    QuestionsResource(SchoolDesk desk, @RestClient OwnSchoolService schools, @RestClient SchoolService people) {
        this.desk = desk;
        this.schools = schools;
        this.people = people;
    }

    /** What was typed about one of them, and is wrong with that. */
    private record Typed(
            @Nullable UUID about, String lastDay, @Nullable String error) {
        private static final Typed NOTHING = new Typed(null, "", null);
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return page(SchoolDone.said(done, desk.own()), Typed.NOTHING);
    }

    @POST
    @Path("/{question}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(UUID question, @RestForm @Nullable String answer, @RestForm @Nullable String lastDay) {
        var left = LEFT.equals(answer);
        var typed = lastDay == null ? "" : lastDay.strip();
        if (left && Dates.typed(typed).isEmpty()) {
            return again(400, new Typed(question, typed, desk.questions().errorLastDay()));
        }
        try {
            var said = new RosterAnswer(left ? LEFT : "STILL_HERE", left ? typed : null);
            if (!Answers.taken(schools.answer(desk.token(), desk.schoolId(), question, said))) {
                return again(400, new Typed(question, typed, desk.questions().errorLastDay()));
            }
            return Response.seeOther(URI.create(PAGE + "?done=" + SchoolDone.SAVED.code()))
                    .build();
        } catch (AlreadyDone meanwhile) {
            return again(409, new Typed(question, typed, desk.questions().errorAnswered()));
        } catch (ServiceDown down) {
            return again(503, new Typed(question, typed, desk.messages().formErrorDown()));
        }
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{question}/answers")
    public Response back() {
        return Response.seeOther(URI.create(PAGE)).build();
    }

    private Response again(int status, Typed typed) {
        return Response.status(status).entity(page(null, typed)).build();
    }

    private TemplateInstance page(@Nullable Said said, Typed typed) {
        var open = Answers.shown(Answers.await(Part.of(schools.questions(desk.token(), desk.schoolId()))))
                .items();
        var names = Answers.await(People.of(
                people, desk.token(), open.stream().map(Question::youngPersonId).toList()));
        var errors = typed.about() == null || typed.error() == null
                ? List.<FormError>of()
                : List.of(new FormError(QuestionsPage.fieldOf(typed.about()), typed.error()));
        return desk.in(new QuestionsPage(
                desk.layout(),
                said,
                open.stream().map(each -> line(each, names, typed)).toList(),
                errors));
    }

    private QuestionsPage.Line line(Question question, People names, Typed typed) {
        var own = question.id().equals(typed.about());
        return new QuestionsPage.Line(
                question.id(),
                Who.of(question.youngPersonId(), names, desk.messages()),
                desk.questions().asked(desk.dates().moment(question.askedAt()).text()),
                own ? typed.lastDay() : "",
                own ? typed.error() : null);
    }
}

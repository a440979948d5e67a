package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
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
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rules.Version;
import nl.veerkracht.gateway.remote.OwnSchoolService.Trial;
import nl.veerkracht.gateway.school.RulesPage.Ahead;
import nl.veerkracht.gateway.school.RulesPage.Tried;
import nl.veerkracht.gateway.school.RulesPage.TriedKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Shows by which rules absence becomes a concern, what others would have changed, and sets those from a later day. */
@Path("/school/rules")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RulesResource {
    private static final int DAYS_AHEAD = 7;

    private final SchoolDesk desk;
    private final RulesDesk rules;
    private final BusinessClock clock;

    RulesResource(SchoolDesk desk, RulesDesk rules, BusinessClock clock) {
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        var seen = rules.now();
        return page(SchoolDone.said(done, desk.own()), seen, form(seen), null);
    }

    /** What is only tried has no effect. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam RuleFields fields) {
        var seen = rules.now();
        var form = form(seen).filled(fields).checked(clock.today(), desk.own());
        if (!form.errors().isEmpty()) {
            return Response.status(400).entity(page(null, seen, form, null)).build();
        }
        return "set".equals(fields.action) ? set(fields, form) : tried(seen, form);
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestForm @Nullable String from) {
        var done = SchoolDone.SAVED;
        try {
            rules.takeBack(ClosedForm.day(ClosedForm.text(from)).orElseThrow(UnknownResource::new));
        } catch (ServiceDown down) {
            done = SchoolDone.LATER;
        }
        return to(done);
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/removal")
    public Response back() {
        return Response.seeOther(URI.create("/school/rules")).build();
    }

    private Response tried(RulesDesk.Seen seen, RulesForm form) {
        try {
            return Response.ok(page(null, seen, form, rules.tried(form.wanted())))
                    .build();
        } catch (ServiceDown down) {
            return to(SchoolDone.LATER);
        }
    }

    private Response set(RuleFields fields, RulesForm form) {
        try {
            rules.set(ClosedForm.text(fields.version), form.wanted());
            return to(SchoolDone.SAVED);
        } catch (AlreadyDone meanwhile) {
            return to(SchoolDone.CHANGED_MEANWHILE);
        } catch (ServiceDown down) {
            return to(SchoolDone.LATER);
        }
    }

    private static Response to(SchoolDone done) {
        return Response.seeOther(URI.create("/school/rules?done=" + done.code()))
                .build();
    }

    /** Begins with the rules that were chosen last. */
    private RulesForm form(RulesDesk.Seen seen) {
        var versions = seen.rules().versions();
        return RulesForm.of(
                versions.get(versions.size() - 1).rules(), clock.today().plusDays(DAYS_AHEAD));
    }

    private TemplateInstance page(@Nullable Said said, RulesDesk.Seen seen, RulesForm form, @Nullable Trial trial) {
        var words = new RuleWords(desk.own(), desk.messages());
        var versions = seen.rules().versions();
        return desk.in(new RulesPage(
                desk.layout(),
                said,
                seen.version(),
                words.of(present(versions).rules()),
                versions.stream().flatMap(version -> ahead(version, words)).toList(),
                form,
                List.of(RearmWord.values()),
                trial == null ? null : tried(trial)));
    }

    private Stream<Ahead> ahead(Version version, RuleWords words) {
        return Stream.ofNullable(version.from())
                .filter(clock.today()::isBefore)
                .map(day -> new Ahead(day, desk.dates().day(day), words.of(version.rules())));
    }

    private Tried tried(Trial trial) {
        return new Tried(
                desk.dates().day(trial.from()),
                desk.dates().day(trial.until()),
                trial.pupils(),
                trial.kinds().stream()
                        .map(kind -> new TriedKind(
                                SignalWord.parse(kind.kind()), kind.now(), kind.then(), kind.gone(), kind.added()))
                        .toList());
    }

    private Version present(List<Version> versions) {
        return versions.stream()
                .filter(this::hasBegun)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private boolean hasBegun(Version version) {
        return Stream.ofNullable(version.from()).noneMatch(clock.today()::isBefore);
    }
}

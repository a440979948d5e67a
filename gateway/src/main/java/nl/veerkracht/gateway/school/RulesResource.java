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
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Shows by which rules absence becomes a concern, what others would have changed, and sets those from a later day. */
@Path("/school/rules")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RulesResource {
    private final SchoolDesk desk;
    private final RulesDesk rules;
    private final RulesPages pages;
    private final BusinessClock clock;

    RulesResource(SchoolDesk desk, RulesDesk rules, RulesPages pages, BusinessClock clock) {
        this.desk = desk;
        this.rules = rules;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        var seen = rules.now();
        return pages.page(SchoolDone.said(done, desk.own()), seen, pages.form(seen), null);
    }

    /** What is only tried has no effect. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam RuleFields fields) {
        var seen = rules.now();
        var form = pages.form(seen).filled(fields).checked(clock.today(), desk.own());
        if (!form.errors().isEmpty()) {
            return Response.status(400)
                    .entity(pages.page(null, seen, form, null))
                    .build();
        }
        return "set".equals(fields.action) ? set(fields, form) : tried(seen, form);
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestForm @Nullable String from) {
        var done = SchoolDone.SAVED;
        try {
            rules.takeBack(Dates.typed(ClosedForm.text(from)).orElseThrow(UnknownResource::new));
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
            return Response.ok(pages.page(null, seen, form, rules.tried(form.wanted())))
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
}

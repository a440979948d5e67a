package nl.veerkracht.gateway.plan;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** Writing or changing the plan; who was second sees what the other wrote beside what they typed themselves. */
@Path("/young-people/{id}/plan/edit")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class EditPlanResource {
    private final Reader reader;
    private final PlanDesk desk;
    private final PlanPages pages;
    private final Drafts drafts;

    EditPlanResource(Reader reader, PlanDesk desk, PlanPages pages, Drafts drafts) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GET
    public TemplateInstance form(UUID id) {
        var data = look(id);
        var draft = drafts.look(id, DraftOf.PLAN);
        var form = draft.isThere() ? PlanForm.typed(PlanFields.of(draft.fields())) : begun(data);
        return pages.editing(id, data, form, null, draft);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(UUID id, @BeanParam PlanFields fields) {
        var data = look(id);
        var typed = PlanForm.typed(fields);
        if ("goal".equals(fields.what)) {
            return again(200, id, data, typed.oneMoreGoal());
        }
        if ("weeks".equals(fields.what)) {
            var made = PlanFaults.weeksOf(typed, pages.texts());
            return again(made.errors().isEmpty() ? 200 : 400, id, data, made);
        }
        var form = PlanFaults.in(typed, pages.texts(), pages.today());
        return form.errors().isEmpty() ? sent(id, data, form) : again(400, id, data, form);
    }

    private PlanForm begun(PlanData data) {
        return data.plan() == null ? PlanForm.empty(pages.today()) : PlanForm.of(data.plan(), pages.today());
    }

    private Response sent(UUID id, PlanData data, PlanForm form) {
        try {
            desk.change(reader.asking(), data.careCase().id(), form.seen(), form.request());
            return PlanResource.to(id, PlanDone.SAVED);
        } catch (AlreadyDone meanwhile) {
            return meanwhile(id, form);
        } catch (Refused refused) {
            return again(422, id, data, wrong(form, "goal-0", pages.texts().errorRefused()));
        } catch (ServiceDown down) {
            return again(503, id, data, wrong(form, "goal-0", pages.messages().formErrorDown()));
        }
    }

    /** What the other wrote, read anew; sent once more, what was typed takes its place. */
    private Response meanwhile(UUID id, PlanForm form) {
        var now = desk.look(reader.asking(), id);
        if (!now.isOpen()) {
            return again(409, id, now, wrong(form, "goal-0", pages.texts().errorClosed()));
        }
        var told = wrong(form, "other", pages.texts().errorMeanwhile()).from(now.tag());
        return answer(409, pages.editing(id, now, told, now.plan(), drafts.again(id, DraftOf.PLAN)));
    }

    private static PlanForm wrong(PlanForm form, String field, String problem) {
        return form.wrong(List.of(new FormError(field, problem)));
    }

    private PlanData look(UUID id) {
        var data = desk.look(reader.asking(), id);
        if (!pages.mayChange(data)) {
            throw new UnknownResource();
        }
        return data;
    }

    private Response again(int status, UUID id, PlanData data, PlanForm form) {
        return answer(status, pages.editing(id, data, form, null, drafts.again(id, DraftOf.PLAN)));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}

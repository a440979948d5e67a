package nl.veerkracht.gateway.note;

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
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The notes of the case of a young person, and writing one. */
@Path("/young-people/{id}/notes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NoteResource {
    private final Reader reader;
    private final NoteDesk desk;
    private final NotePages pages;
    private final Drafts drafts;

    NoteResource(Reader reader, NoteDesk desk, NotePages pages, Drafts drafts) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.drafts = drafts;
    }

    /** @param corrects the note on this page that the reader wants to correct */
    @GET
    public TemplateInstance all(
            UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("corrects") @Nullable UUID corrects,
            @QueryParam("done") @Nullable String done) {
        var data = desk.look(reader.asking(), id, cursor);
        var form = pages.form(data)
                .map(empty -> data.one(corrects)
                        .filter(pages::mayCorrect)
                        .map(empty::correcting)
                        .orElse(empty))
                .orElse(null);
        if (form == null) {
            return pages.page(id, data, cursor, done, null, DraftPart.NONE);
        }
        var draft = drafts.look(id, form.draft());
        return pages.page(id, data, cursor, done, form.filledFrom(draft), draft);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(UUID id, @BeanParam NoteFields typed) {
        var data = desk.look(reader.asking(), id, null);
        var form =
                pages.form(data).orElseThrow(UnknownResource::new).filled(typed).checked(pages.today(), pages.own());
        return form.errors().isEmpty() ? written(id, data, form) : again(400, id, data, form);
    }

    private Response written(UUID id, NoteData data, NoteForm form) {
        try {
            return desk.write(reader.asking(), data.careCase(), form)
                    ? NoteDone.WRITTEN.at(id)
                    : again(400, id, data, form.withDay(pages.own().errorBirth()));
        } catch (AlreadyDone corrected) {
            return NoteDone.ALREADY.at(id);
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private Response again(int status, UUID id, NoteData data, NoteForm form) {
        return Response.status(status)
                .entity(pages.page(id, data, null, null, form, drafts.again(id, form.draft())))
                .build();
    }
}

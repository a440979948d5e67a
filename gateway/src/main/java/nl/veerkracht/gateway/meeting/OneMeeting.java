package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import org.jspecify.annotations.Nullable;

/** Shows the reader a meeting at its place, and takes their answer there. */
@RequestScoped
class OneMeeting {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;
    private final Summaries summaries;

    OneMeeting(Reader reader, MeetingDesk desk, MeetingPages pages, Summaries summaries) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.summaries = summaries;
    }

    TemplateInstance show(MeetingPlace place, UUID id, UUID meeting, @Nullable String done) {
        var one = desk.one(reader.asking(), id, meeting);
        return pages.one(place, id, one, desk.agenda(reader.asking(), one), AnswerForm.empty(), pages.said(done));
    }

    Response summary(UUID id, UUID meeting) {
        return summaries.of(desk.one(reader.asking(), id, meeting));
    }

    Response answer(MeetingPlace place, UUID id, UUID meeting, AnswerForm typed) {
        var one = desk.one(reader.asking(), id, meeting);
        var form = typed.checked(pages.texts());
        return form.errors().isEmpty() ? sent(place, id, one, form) : again(400, place, id, one, form);
    }

    private Response sent(MeetingPlace place, UUID id, One one, AnswerForm form) {
        try {
            desk.answer(reader.asking(), one, form.asWanted());
            return place.to(id, one.meeting().id(), MeetingDone.ANSWERED);
        } catch (AlreadyDone meanwhile) {
            return again(409, place, id, one, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, place, id, one, form.with(pages.messages().formErrorDown()));
        }
    }

    private Response again(int status, MeetingPlace place, UUID id, One one, AnswerForm form) {
        return Response.status(status)
                .entity(pages.one(place, id, one, desk.agenda(reader.asking(), one), form, null))
                .build();
    }
}

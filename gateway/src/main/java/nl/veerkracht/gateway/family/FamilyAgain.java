package nl.veerkracht.gateway.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.VoiceMessages;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.TimelineQuery;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.voice.TalkOption;
import nl.veerkracht.gateway.voice.VoiceDone;
import nl.veerkracht.gateway.voice.VoiceWords;
import org.jspecify.annotations.Nullable;

/** The page of the family after a form on it was sent: shown again with what is wrong, or gone back to. */
@RequestScoped
class FamilyAgain {
    private final Reader reader;
    private final FamilyDesk desk;
    private final FamilyPages pages;
    private @Nullable FamilyData data;

    FamilyAgain(Reader reader, FamilyDesk desk, FamilyPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    static Response back(UUID id) {
        return Response.seeOther(URI.create("/family/" + id)).build();
    }

    static Response back(UUID id, VoiceDone done) {
        return Response.seeOther(URI.create("/family/" + id + "?done=" + done.code()))
                .build();
    }

    Response show(int status, UUID id, FamilyForms forms) {
        return Response.status(status).entity(pages.again(id, data(id), forms)).build();
    }

    /** With whom the reader can ask to talk now. */
    List<TalkOption> talkOptions(UUID id) {
        return pages.voice(id, data(id)).options();
    }

    VoiceMessages messages() {
        return VoiceWords.in(reader.language()).own();
    }

    /** What to say when it did not arrive. */
    String down(UUID id) {
        return messages().errorDown(relation(id));
    }

    /** What to say when who was asked no longer takes part. */
    String nobody(UUID id) {
        return messages().errorNobody(relation(id));
    }

    private Relation relation(UUID id) {
        return data(id).relation();
    }

    /** Whether nothing can be asked for now, not even with whom one could talk. */
    boolean isSilent(UUID id) {
        return data(id).isSilent();
    }

    /** Fails for whom the reader may not know; when nobody answers, what was typed is shown without the rest. */
    private FamilyData data(UUID id) {
        if (data == null) {
            data = looked(id);
        }
        return data;
    }

    private FamilyData looked(UUID id) {
        try {
            return Answers.await(desk.look(reader.asking(), id, new TimelineQuery()));
        } catch (ServiceDown down) {
            return FamilyData.silent(id, reader.relation());
        }
    }
}

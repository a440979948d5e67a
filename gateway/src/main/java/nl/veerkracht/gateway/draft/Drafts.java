package nl.veerkracht.gateway.draft;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.DraftService;
import nl.veerkracht.gateway.remote.DraftService.Draft;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The drafts of the reader of this request. */
@RequestScoped
public class Drafts {
    private final Reader reader;
    private final DraftService service;

    Drafts(Reader reader, @RestClient DraftService service) {
        this.reader = reader;
        this.service = service;
    }

    /** For a page on which the form is opened: with what was kept, to be filled in. Never fails: a page goes without. */
    public DraftPart look(UUID id, DraftOf form) {
        var asked = Answers.await(Part.of(service.draft(token(), id, form.slug())));
        var draft = asked.value();
        return draft == null ? DraftPart.NONE : part(id, form, draft);
    }

    /** For a page that shows a form again with what was just typed. */
    public DraftPart again(UUID id, DraftOf form) {
        return look(id, form).typedOver();
    }

    /**
     * Keeps what is typed so far.
     *
     * @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when the text of that page was sent or thrown away
     */
    Draft keep(UUID id, DraftOf form, @Nullable Integer round, TypedFields fields) {
        var tag = round == null ? null : "\"" + round + "\"";
        return Answers.given(service.keep(token(), tag, id, form.slug(), fields.all()));
    }

    void discard(UUID id, DraftOf form) {
        Answers.done(service.discard(token(), id, form.slug()));
    }

    private DraftPart part(UUID id, DraftOf form, Draft draft) {
        var changed = draft.changedAt();
        var fields = draft.fields() == null ? Map.<String, String>of() : draft.fields();
        return new DraftPart(
                form.address(id),
                draft.round(),
                changed == null
                        ? null
                        : new Dates(reader.language()).moment(changed).text(),
                new TypedFields(fields));
    }

    private String token() {
        return reader.asking().authorization();
    }
}

package nl.veerkracht.gateway.draft;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the form that was sent, whichever it is: a script is answered with the line that says when, a browser without is led
 * back to the page.
 */
@RequestScoped
class DraftForms {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(BusinessClock.ZONE);

    private final Drafts drafts;
    private final Reader reader;

    DraftForms(Drafts drafts, Reader reader) {
        this.drafts = drafts;
        this.reader = reader;
    }

    Response keep(UUID id, String slug, @Nullable Integer round, boolean byScript) {
        var form = new DraftOf(slug);
        var fields = sent();
        var kept = drafts.keep(id, form, round, fields);
        return byScript
                ? Response.ok(line(Optional.ofNullable(kept.changedAt()).orElseThrow()))
                        .build()
                : Response.seeOther(form.page(id, fields)).build();
    }

    Response discard(UUID id, String slug) {
        drafts.discard(id, new DraftOf(slug));
        return back(id, slug);
    }

    static Response back(UUID id, String slug) {
        return Response.seeOther(new DraftOf(slug).page(id, TypedFields.NONE)).build();
    }

    private TemplateInstance line(Instant at) {
        return new KeptPage(TIME.format(at)).setLocale(reader.language().code());
    }

    /** All texts of the form; a file is none. */
    private static TypedFields sent() {
        var form = CurrentRequestManager.get().getFormData();
        var sent = new LinkedHashMap<String, List<String>>();
        for (var name : form) {
            sent.put(
                    name,
                    form.get(name).stream()
                            .filter(value -> !value.isFileItem())
                            .map(value -> value.getValue())
                            .toList());
        }
        return TypedFields.of(sent);
    }
}

package nl.veerkracht.gateway.advice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the pages about advice together for the reader of this request. */
@RequestScoped
class AdvicePages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;
    private final Drafts drafts;

    AdvicePages(Reader reader, Layouts layouts, Words words, BusinessClock clock, Drafts drafts) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
        this.drafts = drafts;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    AdviceMessages own() {
        return Words.of(AdviceMessages.class, reader.language());
    }

    LocalDate today() {
        return clock.today();
    }

    /** The advice, and for who gives any an empty form. */
    TemplateInstance page(UUID id, AdviceData data, @Nullable String done) {
        var said = AdviceDone.said(done, own());
        if (!data.mayGive()) {
            return page(id, data, said, null, DraftPart.NONE);
        }
        var draft = drafts.look(id, DraftOf.ADVICE);
        var form = draft.isThere()
                ? AdviceForm.filled(AdviceFields.of(draft.fields()))
                : AdviceForm.empty(data.standing(), today());
        return page(id, data, said, form, draft);
    }

    /** The same, with what was filled in. */
    TemplateInstance again(UUID id, AdviceData data, @Nullable Said said, AdviceForm form) {
        return page(id, data, said, form, drafts.again(id, DraftOf.ADVICE));
    }

    private TemplateInstance page(
            UUID id, AdviceData data, @Nullable Said said, @Nullable AdviceForm form, DraftPart draft) {
        var organisations = new Organisations(messages(), data.person().value());
        var texts = data.advices().items().stream()
                .map(one -> AdviceText.of(one, organisations, dates()))
                .toList();
        return new AdvicePage(
                        layouts.at(Place.ELSEWHERE),
                        said,
                        form == null ? List.<FormError>of() : form.errors(),
                        id,
                        name(data),
                        texts.isEmpty() ? null : texts.get(0),
                        texts.isEmpty() ? List.of() : texts.subList(1, texts.size()),
                        readers(data),
                        data.readers().isMissing(),
                        form,
                        draft)
                .setLocale(reader.language().code());
    }

    /** What everyone will see of what was filled in, without errors. */
    TemplateInstance preview(UUID id, AdviceData data, AdviceForm form) {
        var actor = reader.actor();
        var who = new ReaderLines(data, messages())
                .organisation(actor.organisationKind(), actor.organisationIdentifier());
        return new PreviewPage(
                        layouts.at(Place.ELSEWHERE), id, name(data), form.asRead(who, dates()), readers(data), form)
                .setLocale(reader.language().code());
    }

    private List<ReaderLine> readers(AdviceData data) {
        return new ReaderLines(data, messages())
                .of(data.readers().or(Listed.none()).items());
    }

    private Dates dates() {
        return new Dates(reader.language());
    }

    private String name(AdviceData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }
}

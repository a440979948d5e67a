package nl.veerkracht.gateway.advice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    AdvicePages(Reader reader, Layouts layouts, Words words, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
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
        var form = data.mayGive() ? AdviceForm.empty(data.standing(), today()) : null;
        return page(id, data, AdviceDone.said(done, own()), form);
    }

    /** The same, with what was filled in. */
    TemplateInstance page(UUID id, AdviceData data, @Nullable Said said, @Nullable AdviceForm form) {
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
                        form)
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

package nl.veerkracht.gateway.step;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.handover.HandOverLines;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the pages about the steps of a case together for the reader of this request. */
@RequestScoped
class StepPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;

    StepPages(Reader reader, Layouts layouts, Words words, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    StepMessages texts() {
        return Words.of(StepMessages.class, reader.language());
    }

    /** @param done what was just done, as the address says */
    TemplateInstance all(UUID id, StepData data, @Nullable String done) {
        return new StepsPage(
                        layouts.at(Place.ELSEWHERE), Flash.said(done, reader.language()), id, name(data), view(data))
                .setLocale(reader.language().code());
    }

    TemplateInstance step(UUID id, StepData data, StepForm form, DraftPart draft) {
        return new StepPage(layouts.at(Place.ELSEWHERE), id, name(data), form, draft)
                .setLocale(reader.language().code());
    }

    TemplateInstance talk(UUID id, StepData data, TalkForm form, DraftPart draft) {
        return new TalkPage(layouts.at(Place.ELSEWHERE), id, name(data), form, draft)
                .setLocale(reader.language().code());
    }

    /** @param lines the case in brief; null when it could not be asked for now */
    TemplateInstance handOver(
            UUID id, StepData data, HandOverForm form, DraftPart draft, @Nullable HandOverLines lines) {
        return new HandOverPage(layouts.at(Place.ELSEWHERE), id, name(data), form, draft, lines)
                .setLocale(reader.language().code());
    }

    StepsView view(StepData data) {
        return new StepsView(data, reader.actor(), messages(), texts(), new Dates(reader.language()));
    }

    Organisations organisations(StepData data) {
        return new Organisations(messages(), data.person().value());
    }

    LocalDate today() {
        return clock.today();
    }

    private String name(StepData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }
}

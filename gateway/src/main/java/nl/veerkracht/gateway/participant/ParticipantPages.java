package nl.veerkracht.gateway.participant;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.TakingMessages;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;
import org.jspecify.annotations.Nullable;

/** Puts the pages about who takes part together for the reader of this request. */
@RequestScoped
class ParticipantPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;

    ParticipantPages(Reader reader, Layouts layouts, Words words) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    TakingMessages taking() {
        return words.ofTaking(reader.language());
    }

    /**
     * All who take part.
     *
     * @param ended who was ended just now
     * @param done what else was done, as the address says
     */
    TemplateInstance all(UUID id, ParticipantData data, @Nullable UUID ended, @Nullable String done) {
        var lines = lines(data);
        return new ParticipantsPage(
                        layouts.at(Place.ELSEWHERE),
                        said(data, lines, ended, done),
                        id,
                        name(data),
                        data.participations().items().stream().map(lines::of).toList())
                .setLocale(reader.language().code());
    }

    TemplateInstance ending(UUID id, ParticipantData data, ParticipantLine participant, EndingForm form) {
        return new EndingPage(layouts.at(Place.ELSEWHERE), id, name(data), participant, form)
                .setLocale(reader.language().code());
    }

    ParticipantLines lines(ParticipantData data) {
        var organisations = new Organisations(messages(), data.person().value());
        return new ParticipantLines(reader.actor(), organisations, messages(), taking(), new Dates(reader.language()));
    }

    private @Nullable Said said(
            ParticipantData data, ParticipantLines lines, @Nullable UUID ended, @Nullable String done) {
        return data.participations().items().stream()
                .filter(one -> one.id().equals(ended) && one.status().equals("ENDED"))
                .findFirst()
                .map(one -> new Said(taking().doneEnded(lines.who(one)), true))
                .orElseGet(() -> Flash.said(done, reader.language()));
    }

    private String name(ParticipantData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }
}

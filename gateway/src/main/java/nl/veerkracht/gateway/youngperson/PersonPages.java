package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.voice.VoiceWords;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the page about a young person together for the reader of this request. */
@RequestScoped
class PersonPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;
    private final Fingerprint fingerprint;

    PersonPages(Reader reader, Layouts layouts, Words words, BusinessClock clock, Fingerprint fingerprint) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
        this.fingerprint = fingerprint;
    }

    /**
     * The page.
     *
     * @param live whether it shows the newest part of the timeline, and so can change by itself
     * @param done what was just done, as the address says
     */
    TemplateInstance page(UUID id, PersonData data, AskOfficerForm form, boolean live, @Nullable String done) {
        var messages = words.in(reader.language());
        var view = new PersonView(data, reader.actor(), clock.today(), messages, new Dates(reader.language()));
        var around = new AroundCaseView(data, reader.actor(), clock.instant(), messages, new Dates(reader.language()));
        var stream = live ? "/young-people/" + id + "/live?seen=" + fingerprint.of(data) : null;
        return new YoungPersonPage(
                        layouts.live(Place.ELSEWHERE, stream),
                        Flash.said(done, reader.language()),
                        view.emergencyUntil(),
                        view.person(id),
                        around.words(VoiceWords.in(reader.language())),
                        view.careCase(),
                        data.isCaseHidden(),
                        data.cases().isMissing(),
                        view.participants(),
                        data.participations().isMissing(),
                        view.tasks(),
                        data.tasks().isMissing(),
                        view.timeline(),
                        data.timeline().isMissing(),
                        data.timeline().or(Listed.none()).nextCursor(),
                        view.calendar(),
                        data.calendar().isRefused(),
                        data.calendar().isMissing(),
                        around.family(),
                        around.consents(),
                        form.error() != null || view.canAskOfficer() ? form : null)
                .setLocale(reader.language().code());
    }
}

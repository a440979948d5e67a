package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.timeline.LineMessages;
import nl.veerkracht.gateway.timeline.TimelineAsked;
import nl.veerkracht.gateway.timeline.TimelineForm;
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

    /** Which part of the timeline an address asks for. */
    TimelineForm line(TimelineAsked asked) {
        return TimelineForm.checked(asked, Words.of(LineMessages.class, reader.language()), clock.today());
    }

    /**
     * The page; it changes by itself where it shows the newest of the whole timeline.
     *
     * @param line which part of the timeline is asked for
     * @param done what was just done, as the address says
     */
    TemplateInstance page(UUID id, PersonData data, TimelineForm line, @Nullable String done) {
        var stream = line.isPlain() ? "/young-people/" + id + "/live?seen=" + fingerprint.of(data) : null;
        return page(id, data, new Asked(line, AskOfficerForm.empty(), done), stream);
    }

    /** The same, with what was filled in. */
    TemplateInstance again(UUID id, PersonData data, AskOfficerForm form) {
        return page(id, data, new Asked(TimelineForm.plain(), form, null), null);
    }

    /** What was asked for, filled in and done. */
    private record Asked(
            TimelineForm line,
            AskOfficerForm officer,
            @Nullable String done) {}

    private TemplateInstance page(UUID id, PersonData data, Asked asked, @Nullable String stream) {
        var messages = words.in(reader.language());
        var view = new PersonView(data, reader.actor(), clock.today(), messages, new Dates(reader.language()));
        var around = new AroundCaseView(data, reader.actor(), clock.instant(), messages, new Dates(reader.language()));
        return new YoungPersonPage(
                        layouts.live(Place.ELSEWHERE, stream),
                        Flash.said(asked.done(), reader.language()),
                        view.emergencyUntil(),
                        view.person(id),
                        view.same(id),
                        around.words(VoiceWords.in(reader.language())),
                        view.careCase(),
                        data.isCaseHidden(),
                        data.cases().isMissing(),
                        view.participants(),
                        data.participations().isMissing(),
                        view.tasks(),
                        data.tasks().isMissing(),
                        view.timeline("/young-people/" + id, asked.line()),
                        view.calendar(),
                        data.calendar().isRefused(),
                        data.calendar().isMissing(),
                        around.family(),
                        around.consents(),
                        asked.officer().error() != null || view.canAskOfficer() ? asked.officer() : null,
                        reader.actor().has(Role.ATTENDANCE_OFFICER.wireName()),
                        reader.isOfSchool())
                .setLocale(reader.language().code());
    }
}

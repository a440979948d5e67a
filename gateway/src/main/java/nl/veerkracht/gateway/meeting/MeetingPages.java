package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.meeting.MeetingDesk.All;
import nl.veerkracht.gateway.meeting.MeetingDesk.Around;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.plan.Helpers;
import nl.veerkracht.gateway.plan.PlanMessages;
import nl.veerkracht.gateway.remote.MeetingService.Agenda;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the pages about meetings together for the reader of this request. */
@RequestScoped
class MeetingPages {
    private final Reader reader;
    private final Layouts layouts;
    private final BusinessClock clock;

    MeetingPages(Reader reader, Layouts layouts, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.clock = clock;
    }

    Messages messages() {
        return Words.of(Messages.class, reader.language());
    }

    MeetingMessages texts() {
        return Words.of(MeetingMessages.class, reader.language());
    }

    LocalDate today() {
        return clock.today();
    }

    TemplateInstance list(UUID id, All all, @Nullable String done) {
        var lines = lines(all.around());
        return inLanguage(new MeetingsPage(
                layouts.at(Place.ELSEWHERE),
                said(done),
                id,
                name(all.around()),
                all.items().stream().map(lines::line).toList(),
                mayPlan(all.around())));
    }

    TemplateInstance listOfFamily(UUID id, All all) {
        var lines = lines(all.around());
        return inLanguage(new FamilyMeetingsPage(
                layouts.at(Place.FAMILY),
                id,
                all.items().stream().map(lines::line).toList()));
    }

    TemplateInstance one(
            MeetingPlace place, UUID id, One one, Part<Agenda> agenda, AnswerForm form, @Nullable Said said) {
        var shown = lines(one.around()).shown(one.meeting());
        var told = agenda(one, agenda);
        var missing = agenda.isMissing();
        return inLanguage(
                switch (place) {
                    case HELP ->
                        new MeetingPage(
                                layouts.at(Place.ELSEWHERE), said, id, name(one.around()), shown, told, missing, form);
                    case FAMILY ->
                        new FamilyMeetingPage(layouts.at(Place.FAMILY), said, id, shown, told, missing, form);
                });
    }

    TemplateInstance planning(UUID id, Around around, MeetingForm form) {
        return inLanguage(new NewMeetingPage(layouts.at(Place.ELSEWHERE), id, name(around), form, today().toString()));
    }

    TemplateInstance changing(UUID id, One one, ChangeForm form) {
        var day = new Dates(reader.language()).day(one.meeting().day()).text();
        return inLanguage(new ChangeMeetingPage(
                layouts.at(Place.ELSEWHERE), id, one.meeting().id(), name(one.around()), day, form));
    }

    TemplateInstance recording(UUID id, One one, MinutesForm form) {
        return inLanguage(new MinutesPage(
                layouts.at(Place.ELSEWHERE), id, one.meeting().id(), name(one.around()), form, today().toString()));
    }

    /** Whether the reader is offered to plan a meeting; the service decides. */
    boolean mayPlan(Around around) {
        return around.isOpen() && !reader.isOfFamily();
    }

    /** Who can be chosen on a form. */
    MeetingChoices choices(Around around) {
        return new MeetingChoices(around, lines(around));
    }

    MeetingLines lines(Around around) {
        var organisations =
                new Organisations(messages(), around.found().person().value());
        return new MeetingLines(
                reader.actor(),
                new Helpers(around.taking(), organisations),
                organisations,
                messages(),
                texts(),
                Words.of(PlanMessages.class, reader.language()),
                new Dates(reader.language()),
                today());
    }

    @Nullable
    Said said(@Nullable String done) {
        return MeetingDone.said(done, texts());
    }

    private @Nullable AgendaShown agenda(One one, Part<Agenda> agenda) {
        var told = agenda.value();
        return told == null ? null : lines(one.around()).shown(told);
    }

    private String name(Around around) {
        var person = around.found().person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }

    private TemplateInstance inLanguage(TemplateInstance page) {
        return page.setLocale(reader.language().code());
    }
}

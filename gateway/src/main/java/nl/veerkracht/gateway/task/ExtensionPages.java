package nl.veerkracht.gateway.task;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.page.TaskTerm;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;

/** Puts the page together on which a task is put off. */
@RequestScoped
class ExtensionPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;

    ExtensionPages(Reader reader, Layouts layouts, Words words, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
    }

    ExtensionWords words() {
        return ExtensionWords.in(reader.language());
    }

    TemplateInstance page(OwnTask own, ExtensionForm form) {
        var messages = words.in(reader.language());
        var dates = new Dates(reader.language());
        var task = own.task();
        var until = task.extendableUntil();
        return new ExtensionPage(
                        layouts.at(Place.ELSEWHERE),
                        task.id().toString(),
                        messages.task(TaskKind.parse(task.kind())),
                        name(own.person(), messages),
                        dates.day(task.dueOn()),
                        TaskTerm.of(task, clock.today(), dates),
                        TaskKind.parse(task.kind()) == TaskKind.TALK_WITH_FAMILY,
                        until == null ? null : dates.day(until),
                        own.home(),
                        form)
                .setLocale(reader.language().code());
    }

    private static String name(Part<YoungPerson> part, Messages messages) {
        var person = part.value();
        if (person != null) {
            return person.fullName();
        }
        return part.isRefused() ? messages.nameHidden() : messages.nameMissing();
    }

    /** A task that is the reader's to do, and whom it is about. */
    record OwnTask(Task task, Part<YoungPerson> person) {

        /** The page that the reader comes from: of the young person, or what there is to do where there is none. */
        String home() {
            return person.isShown() ? "/young-people/" + task.youngPersonId() : "/";
        }
    }
}

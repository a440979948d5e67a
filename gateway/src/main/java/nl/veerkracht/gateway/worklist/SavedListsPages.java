package nl.veerkracht.gateway.worklist;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.WorklistService;
import nl.veerkracht.gateway.remote.WorklistService.SavedFilter;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.worklist.SavedListsPage.SavedLine;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of saved lists for the reader of this request; who has no work here has none to keep. */
@RequestScoped
class SavedListsPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final WorklistService worklists;

    SavedListsPages(Reader reader, Layouts layouts, Words words, @RestClient WorklistService worklists) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.worklists = worklists;
    }

    WorklistMessages own() {
        return Words.of(WorklistMessages.class, reader.language());
    }

    TemplateInstance page(@Nullable String done, @Nullable SavedForm form) {
        if (reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        var saved = Answers.await(Part.of(worklists.saved(reader.asking().authorization())));
        return new SavedListsPage(
                        layouts.at(Place.WORK),
                        Flash.said(done, reader.language()),
                        saved.or(Listed.none()).items().stream()
                                .flatMap(this::line)
                                .toList(),
                        saved.isMissing(),
                        form,
                        form == null ? "" : what(form.choice()))
                .setLocale(reader.language().code());
    }

    private Stream<SavedLine> line(SavedFilter saved) {
        return Choice.of(saved).stream()
                .map(choice -> new SavedLine(saved.id(), choice.query(), saved.name(), what(choice), saved.start()));
    }

    private String what(Choice choice) {
        var step = choice.step();
        return Stream.of(
                        own().list(choice.list()),
                        step == null ? "" : words.in(reader.language()).step(step),
                        choice.school() == null ? "" : own().school() + " " + choice.school())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

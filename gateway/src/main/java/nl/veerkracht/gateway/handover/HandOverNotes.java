package nl.veerkracht.gateway.handover;

import jakarta.enterprise.context.RequestScoped;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.remote.StepService;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for a case in brief, in the name of the reader of this request. */
@RequestScoped
public class HandOverNotes {
    private final Reader reader;
    private final StepService steps;

    HandOverNotes(Reader reader, @RestClient StepService steps) {
        this.reader = reader;
        this.steps = steps;
    }

    /** In words; refused for who may not read it, missing when it cannot be asked for now. */
    public Part<HandOverLines> lines(CareCase careCase, Part<YoungPerson> person) {
        var language = reader.language();
        var messages = Words.of(Messages.class, language);
        var organisations = new Organisations(messages, person.value());
        return Answers.await(Part.of(steps.handOverNote(reader.asking().authorization(), careCase.id())
                .map(note ->
                        new LinesOfNote(note, organisations, messages, new Dates(language), reader.actor()).lines())));
    }
}

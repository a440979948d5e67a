package nl.veerkracht.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCaseView;
import nl.veerkracht.cases.carecase.CaseList;
import nl.veerkracht.cases.handover.HandOverNoteView.Organisation;
import nl.veerkracht.cases.plan.ReadAgreed.Agreed;
import nl.veerkracht.cases.schooltalk.TalkView;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Puts a case together in brief. It asks those who show each part anyway, in the name of the reader, and decides nothing
 * itself: what is not to be seen there is not to be seen here.
 */
@ApplicationScoped
class ReadHandOverNote {
    private final Access access;
    private final CaseList cases;
    private final PartsOfNote parts;
    private final AskedToTakeOver asked;

    ReadHandOverNote(Access access, CaseList cases, PartsOfNote parts, AskedToTakeOver asked) {
        this.access = access;
        this.cases = cases;
        this.parts = parts;
        this.asked = asked;
    }

    /**
     * For somebody of an organisation that takes part.
     *
     * @throws UnknownResource for everyone else, the family too: it has the pages of its own
     */
    HandOverNoteView run(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var careCase = reader.isOfFamily() ? Optional.<CareCaseView>empty() : cases.one(reader, caseId);
        return note(careCase.orElseThrow(UnknownResource::new), reader, actor);
    }

    private HandOverNoteView note(CareCaseView careCase, Reader reader, Actor actor) {
        var caseId = careCase.id();
        var talk = parts.lastTalk(caseId, actor);
        var agreed = parts.agreed(caseId, actor);
        return new HandOverNoteView(
                parts.said(careCase.youngPersonId(), actor),
                careCase.openedOn(),
                careCase.step(),
                parts.since(careCase, actor),
                director(careCase),
                parts.participants(caseId, reader.today(), actor),
                talk.map(PartsOfNote::talk).orElse(null),
                agreed.map(PartsOfNote::actions).orElse(null),
                parts.tasks(caseId, reader),
                Clocks.of(
                        agreed.map(Agreed::reviewOn).orElse(null),
                        talk.map(TalkView::reviewOn).orElse(null),
                        parts.consents(caseId, actor),
                        reader.today()),
                asked.of(caseId, reader).orElse(null));
    }

    private static @Nullable Organisation director(CareCaseView careCase) {
        var director = careCase.caseDirector();
        return director == null
                ? null
                : new Organisation(director.organisationKind(), director.organisationIdentifier(), director.role());
    }
}

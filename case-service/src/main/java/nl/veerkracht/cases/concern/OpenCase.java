package nl.veerkracht.cases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCaseView;
import nl.veerkracht.cases.carecase.CaseList;
import nl.veerkracht.cases.carecase.model.CaseAlreadyOpen;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.enrolment.Enrolments;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The staff of the school of enrolment opens a case for a young person who has none open; asked twice, opened once. */
@ApplicationScoped
class OpenCase {
    private final Access access;
    private final IdempotencyKeys keys;
    private final Enrolments enrolments;
    private final StartCase startCase;
    private final CaseList cases;

    OpenCase(Access access, IdempotencyKeys keys, Enrolments enrolments, StartCase startCase, CaseList cases) {
        this.access = access;
        this.keys = keys;
        this.enrolments = enrolments;
        this.startCase = startCase;
        this.cases = cases;
    }

    /**
     * The case that was opened, now or when the same was asked before.
     *
     * @param key what makes the request the same one when it is sent again; without it, every request is another
     * @throws OnlyTheSchoolOpens for a role that may never open a case
     * @throws UnknownResource when the young person does not exist for who asks
     * @throws CaseAlreadyOpen when the young person has an open case
     */
    @Transactional
    CareCaseView run(Concern concern, @Nullable String key, Actor actor) {
        var reader = schoolStaff(concern, actor);
        var caseId = OrderedId.next();
        var first = keys.claim(reader.subject(), key, concern.asText(), caseId);
        return first.equals(caseId) ? open(caseId, concern, reader) : again(first, reader);
    }

    private Reader schoolStaff(Concern concern, Actor actor) {
        var reader = access.reader(actor).orElseThrow(OnlyTheSchoolOpens::new);
        if (!reader.isSchoolStaff()) {
            access.refuse(reader, concern.youngPersonId(), "only-the-school-opens");
            throw new OnlyTheSchoolOpens();
        }
        return reader;
    }

    private CareCaseView again(UUID caseId, Reader reader) {
        if (!access.mayKnow(reader, access.aboutCase(caseId))) {
            throw new UnknownResource();
        }
        return cases.one(reader, caseId).orElseThrow(UnknownResource::new);
    }

    private CareCaseView open(UUID caseId, Concern concern, Reader reader) {
        return startCase
                .run(caseId, asSignal(concern, reader), reader)
                .orElseThrow(() -> new CaseAlreadyOpen(
                        cases.openOf(reader, concern.youngPersonId()).orElse(null)));
    }

    /** Nobody told which days are school days there, so that its deadlines are in working days. */
    private Signal asSignal(Concern concern, Reader reader) {
        var own = reader.viewer().organisationIdentifier();
        enrolments.hold(List.of(concern.youngPersonId()));
        var found = enrolments.find(concern.youngPersonId(), Objects.requireNonNullElse(concern.schoolId(), own));
        var facts = found.map(enrolment -> enrolment.facts(reader.today())).orElse(PersonFacts.NONE);
        if (!access.mayKnow(reader, new About(concern.youngPersonId(), facts))) {
            throw new UnknownResource();
        }
        return found.map(enrolment -> new Signal(
                        OrderedId.next(),
                        enrolment.youngPersonId(),
                        enrolment.schoolId(),
                        enrolment.municipalityCode(),
                        reader.today(),
                        enrolment.mentorRef(),
                        List.of()))
                .orElseThrow(UnknownResource::new);
    }
}

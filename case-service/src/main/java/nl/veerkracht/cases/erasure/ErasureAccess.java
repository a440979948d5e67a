package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Which erasures there are for whom: for the administrators of the school that decides about each. */
@ApplicationScoped
class ErasureAccess {
    private final Access access;
    private final LastSchools lastSchools;
    private final Erasures erasures;

    ErasureAccess(Access access, LastSchools lastSchools, Erasures erasures) {
        this.access = access;
        this.lastSchools = lastSchools;
        this.erasures = erasures;
    }

    /**
     * The school that decides about this young person, which is that of who asks.
     *
     * @throws UnknownResource when there is no such young person, or not for who asks
     */
    String schoolFor(UUID youngPersonId, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var school = lastSchools.of(youngPersonId, reader.today());
        var may = access.mayErase(
                reader,
                youngPersonId,
                school.map(LastSchools.LastSchool::schoolId).orElse(null));
        return school.filter(known -> may).map(LastSchools.LastSchool::schoolId).orElseThrow(UnknownResource::new);
    }

    /** @throws UnknownResource when there is none with this id, or not for who asks */
    Erasure get(UUID id, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var erasure = erasures.find(id);
        var may = access.mayErase(
                reader,
                erasure.map(Erasure::youngPersonId).orElse(null),
                erasure.map(Erasure::schoolId).orElse(null));
        return erasure.filter(known -> may).orElseThrow(UnknownResource::new);
    }
}

package nl.veerkracht.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.cloudevents.Fault;

/** Decides whether a system may send these events: for its own school, and what its scopes give leave for. */
final class SenderCheck {
    private static final String SCHOOL = "SCHOOL";

    private SenderCheck() {}

    /** @throws IntakeProblem when it may not send one of them */
    static void allow(Actor actor, List<SchoolEvent> events, boolean batch) {
        if (!SCHOOL.equals(actor.organisationKind())) {
            throw IntakeProblem.notASchool();
        }
        for (var event : events) {
            if (!actor.may(scopeFor(event))) {
                throw IntakeProblem.missingScope(scopeFor(event));
            }
        }
        var foreign = foreign(actor, events, batch);
        if (!foreign.isEmpty()) {
            throw IntakeProblem.notYourSchool(foreign);
        }
    }

    /** A client without any leave to send need not be told what is wrong with its events. */
    static void allowAtAll(Actor actor) {
        if (!actor.may("absences:write") && !actor.may("enrolments:write")) {
            throw IntakeProblem.missingScope("absences:write or enrolments:write");
        }
    }

    private static List<Fault> foreign(Actor actor, List<SchoolEvent> events, boolean batch) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).schoolId().equals(actor.organisationIdentifier())) {
                faults.add(new Fault((batch ? "/" + i : "") + "/data/schoolId", "is not the school of the token"));
            }
        }
        return faults;
    }

    private static String scopeFor(SchoolEvent event) {
        return event.type().topic().equals(Topics.SCHOOL_ABSENCES) ? "absences:write" : "enrolments:write";
    }
}

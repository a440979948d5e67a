package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Whom;
import nl.veerkracht.cases.enrolment.Enrolments;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/** Finds whose record is opened, and the schools that are told of it. */
@ApplicationScoped
class WhomItIsAbout {
    private final Access access;
    private final Enrolments enrolments;
    private final CareCases cases;
    private final BusinessClock clock;

    WhomItIsAbout(Access access, Enrolments enrolments, CareCases cases, BusinessClock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws UnknownResource for somebody of whom no school is known: nobody would be told */
    Whom find(UUID youngPersonId) {
        var schools = schools(youngPersonId);
        if (schools.isEmpty()) {
            throw new UnknownResource();
        }
        return new Whom(
                youngPersonId,
                cases.openOf(List.of(youngPersonId)).get(youngPersonId),
                schools.stream().sorted().toList());
    }

    /** Where the young person is enrolled, or else the schools that take part in a case. */
    private Set<String> schools(UUID youngPersonId) {
        var enrolled = enrolments.schoolsOn(youngPersonId, clock.today());
        return enrolled.isEmpty() ? access.aboutPerson(youngPersonId).facts().schoolsOfEnrolment() : enrolled;
    }
}

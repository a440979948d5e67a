package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * All that matters of a young person for who may see what; what is not in it, is not so.
 *
 * @param schoolsOfEnrolment the schools where the young person is enrolled today
 * @param participations in the open case, also those that ended or have yet to begin
 */
public record PersonFacts(Set<String> schoolsOfEnrolment, Set<Participation> participations) {

    /** The facts about somebody we know nothing of, or who does not exist. */
    public static final PersonFacts NONE = new PersonFacts(Set.of(), Set.of());

    public PersonFacts {
        schoolsOfEnrolment = Set.copyOf(schoolsOfEnrolment);
        participations = Set.copyOf(participations);
    }

    boolean isEnrolledAtSchoolOf(Viewer viewer) {
        return viewer.organisationKind() == OrganisationKind.SCHOOL
                && schoolsOfEnrolment.contains(viewer.organisationIdentifier());
    }

    boolean hasTakingPart(Viewer viewer, Role as, LocalDate today) {
        return participations.stream().anyMatch(one -> one.isOf(viewer, as) && one.activeOn(today));
    }
}

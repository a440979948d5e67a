package nl.veerkracht.cases.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads, on a day; asks the policy, decides nothing.
 */
public record Reader(Viewer viewer, LocalDate today) {
    private static final Set<Role> SCHOOL_STAFF =
            EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);
    static final String ORGANISATIONS = "taking_part";

    private static final String FAMILY = "FAMILY";

    /** The account. */
    public String subject() {
        return viewer.account();
    }

    /** Who takes a step or asks something, for which organisation. */
    public By by() {
        return new By(subject(), partKind(), partIdentifier());
    }

    Decision decideIdentity(PersonFacts facts) {
        return AccessPolicy.decideIdentity(viewer, facts, today);
    }

    Decision decideAccessLog(PersonFacts facts) {
        return AccessPolicy.decideAccessLog(viewer, facts, today);
    }

    Decision decide(DataItem item, PersonFacts facts) {
        return AccessPolicy.decide(viewer, item, facts, today);
    }

    Optional<Role> breaksGlassAs() {
        return AccessPolicy.breaksGlassAs(viewer, today);
    }

    Decision decideErasure(@Nullable String lastSchool) {
        return AccessPolicy.decideErasure(viewer, lastSchool);
    }

    /**
     * Whether the reader is shown that there is contact with the youth physician, in a case in which they take part for an
     * organisation and of which no more is known.
     */
    boolean seesConsultTakingPart() {
        return decideTakingPart(DataClass.CONSULT).isVisible();
    }

    /** What is shown of this class, of whatever other organisation, by taking part for an organisation and nothing more. */
    Decision decideTakingPart(DataClass dataClass) {
        return decide(dataClass.recordedBy(""), PersonFacts.NONE.withTakingPart(viewer, today));
    }

    /** Whether the reader administers a school. */
    public boolean isSchoolAdministrator() {
        return viewer.organisationKind() == OrganisationKind.SCHOOL
                && viewer.roles().contains(Role.ADMINISTRATOR);
    }

    /** Whether the reader works at a school, with absence. */
    public boolean isSchoolStaff() {
        return viewer.organisationKind() == OrganisationKind.SCHOOL
                && viewer.roles().stream().anyMatch(SCHOOL_STAFF::contains);
    }

    public boolean actsFor(String organisationKind, String organisationIdentifier) {
        var kind = viewer.organisationKind();
        return kind != null
                && kind.name().equals(organisationKind)
                && viewer.organisationIdentifier().equals(organisationIdentifier);
    }

    public boolean has(String role) {
        return roles().contains(role);
    }

    /** The view that says in what this reader takes part. */
    public String partView() {
        return isOfFamily() ? "family_part" : ORGANISATIONS;
    }

    /** As which kind the reader takes part. */
    public String partKind() {
        return isOfFamily() ? FAMILY : String.valueOf(viewer.organisationKind());
    }

    /** For which organisation the reader takes part, or with which account. */
    public String partIdentifier() {
        return isOfFamily() ? viewer.account() : viewer.organisationIdentifier();
    }

    /** Whether the reader acts for no organisation, as the young person or a parent. */
    public boolean isOfFamily() {
        return viewer.organisationKind() == null;
    }

    /** The reader's roles, as they are stored. */
    public List<String> roles() {
        return viewer.roles().stream().map(Role::wireName).sorted().toList();
    }

    /** The roles that the reader can take part in; all staff of a school does so as the school. */
    public Set<String> takesPartAs() {
        return viewer.roles().stream()
                .map(role -> SCHOOL_STAFF.contains(role) ? Participant.SCHOOL_ROLE : role.wireName())
                .collect(Collectors.toUnmodifiableSet());
    }
}

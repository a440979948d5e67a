package nl.veerkracht.school.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who reads: a person, for whom the policy decides, or the system of a school, which is shown again what is that school's.
 *
 * @param organisationKind kind of organisation, for the query that narrows a list down
 */
public record Reader(
        String organisationKind, String organisationIdentifier, Optional<Viewer> viewer, boolean isSchoolSystem) {

    public static Reader of(Actor actor) {
        var system = actor.organisationKind().equals(OrganisationKind.SCHOOL.name())
                && (actor.may("absences:write") || actor.may("enrolments:write"));
        return new Reader(
                actor.organisationKind(),
                actor.organisationIdentifier(),
                Viewer.from(actor.subject(), actor.organisationKind(), actor.organisationIdentifier(), actor.roles()),
                system);
    }

    /** The roles that it is decided by, for the access log. */
    List<String> roles() {
        return viewer.map(known ->
                        known.roles().stream().map(Role::wireName).sorted().toList())
                .orElseGet(() -> isSchoolSystem ? List.of("system") : List.of());
    }

    /** Whether this reader may know that the young person exists: in full or not at all. */
    Decision decideIdentity(PersonFacts facts, LocalDate today) {
        return viewer.map(known -> AccessPolicy.decideIdentity(known, facts, today))
                .orElseGet(() -> asSystem(isOwn(facts)));
    }

    /** Whether this reader may see who looked. */
    Decision decideAccessLog(PersonFacts facts, LocalDate today) {
        return viewer.map(known -> AccessPolicy.decideAccessLog(known, facts, today))
                .orElseGet(() -> new Decision.Denied("no-known-role"));
    }

    /** What this reader is shown of this data. */
    Decision decide(DataItem item, PersonFacts facts, LocalDate today) {
        return viewer.map(known -> AccessPolicy.decide(known, item, facts, today))
                .orElseGet(() -> asSystem(isOwn(facts) && item.recordedBy().equals(organisationIdentifier)));
    }

    /** The account; empty for a system. */
    public String account() {
        return viewer.map(Viewer::account).orElse("");
    }

    /** Whether the reader acts for no organisation, as the young person or a parent. */
    public boolean isOfFamily() {
        return viewer.filter(known -> known.organisationKind() == null).isPresent();
    }

    /** Whether this could be opened by consent, or by what has happened in the case: of both only case-service knows. */
    public boolean dependsOnCase(DataClass dataClass, LocalDate today) {
        return viewer.filter(known -> isAskable(dataClass, known.organisationKind())
                        || AccessPolicy.dependsOnMilestones(known, dataClass, today))
                .isPresent();
    }

    private boolean isAskable(DataClass dataClass, @Nullable OrganisationKind kind) {
        return kind != null && ConsentRule.isAskable(dataClass, Recipient.organisation(kind, organisationIdentifier));
    }

    /** Whether this reader acts for a school. */
    public boolean isOfASchool() {
        return organisationKind.equals(OrganisationKind.SCHOOL.name());
    }

    /** Whether this reader may have somebody of this school erased. */
    Decision decideErasure(@Nullable String school) {
        return viewer.map(known -> AccessPolicy.decideErasure(known, school)).orElseGet(() -> asSystem(false));
    }

    /** Whether this reader acts for this school, as a person who works there or as its system. */
    public boolean isOfSchool(String schoolId) {
        return isOfASchool() && organisationIdentifier.equals(schoolId) && (isSchoolSystem || viewer.isPresent());
    }

    private static Decision asSystem(boolean isOwn) {
        return isOwn ? new Decision.Full("system-of-the-school") : new Decision.Denied("no-known-role");
    }

    private boolean isOwn(PersonFacts facts) {
        return isSchoolSystem && facts.schoolsOfEnrolment().contains(organisationIdentifier);
    }
}

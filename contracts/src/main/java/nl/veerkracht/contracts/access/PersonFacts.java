package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/**
 * All that matters of a young person for who may see what; what is not in it, is not so.
 *
 * @param schoolsOfEnrolment the schools where the young person is enrolled today
 * @param participations in the open case, also those that ended or have yet to begin
 * @param milestones what has happened in the case
 * @param birthDate null as long as it is not known, which closes what depends on age
 * @param relatives the young person and the parents, each with or without an account
 * @param consents given, and not withdrawn; some may not hold today
 * @param emergencies the accounts that have emergency access at this moment
 * @param reportedTo the municipalities to which the law had a report of absence sent
 */
public record PersonFacts(
        Set<String> schoolsOfEnrolment,
        Set<Participation> participations,
        Set<Milestone> milestones,
        @Nullable LocalDate birthDate,
        Set<Relative> relatives,
        Set<Consent> consents,
        Set<String> emergencies,
        Set<String> reportedTo) {

    /** The facts about somebody we know nothing of, or who does not exist. */
    public static final PersonFacts NONE = new PersonFacts(Set.of(), Set.of());

    public PersonFacts {
        schoolsOfEnrolment = Set.copyOf(schoolsOfEnrolment);
        participations = Set.copyOf(participations);
        milestones = Set.copyOf(milestones);
        relatives = Set.copyOf(relatives);
        consents = Set.copyOf(consents);
        emergencies = Set.copyOf(emergencies);
        reportedTo = Set.copyOf(reportedTo);
    }

    /** The facts about somebody of whom no more is known than which organisations there are. */
    public PersonFacts(Set<String> schoolsOfEnrolment, Set<Participation> participations) {
        this(schoolsOfEnrolment, participations, Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same, now that these milestones have been reached. */
    public PersonFacts having(Set<Milestone> reached) {
        return new PersonFacts(
                schoolsOfEnrolment, participations, reached, birthDate, relatives, consents, emergencies, reportedTo);
    }

    /** The same, with what is known of the family. */
    public PersonFacts withFamily(@Nullable LocalDate born, Set<Relative> family, Set<Consent> given) {
        return new PersonFacts(
                schoolsOfEnrolment, participations, milestones, born, family, given, emergencies, reportedTo);
    }

    /** The same, with these accounts having emergency access at this moment. */
    public PersonFacts withEmergencies(Set<String> accounts) {
        return new PersonFacts(
                schoolsOfEnrolment, participations, milestones, birthDate, relatives, consents, accounts, reportedTo);
    }

    /** The same, with a report of absence sent to these municipalities. */
    public PersonFacts withReportsTo(Set<String> municipalities) {
        return new PersonFacts(
                schoolsOfEnrolment,
                participations,
                milestones,
                birthDate,
                relatives,
                consents,
                emergencies,
                municipalities);
    }

    /** The same, as if the organisation of this viewer took part from this day, in every role of theirs; the family does so anyway. */
    public PersonFacts withTakingPart(Viewer viewer, LocalDate today) {
        var kind = viewer.organisationKind();
        if (kind == null) {
            return this;
        }
        var identifier = viewer.organisationIdentifier();
        var schools = new HashSet<>(schoolsOfEnrolment);
        if (kind == OrganisationKind.SCHOOL) {
            schools.add(identifier);
        }
        var all = new HashSet<>(participations);
        viewer.roles().forEach(role -> all.add(new Participation(kind, identifier, role, today, null)));
        return new PersonFacts(schools, all, milestones, birthDate, relatives, consents, emergencies, reportedTo);
    }

    /** What the age of the young person on this day means. */
    public Age ageOn(LocalDate day) {
        return Age.on(day, birthDate);
    }

    /** Whether this organisation, in whatever role, or this relative has to do with the young person today. */
    public boolean takesPart(Recipient recipient, LocalDate today) {
        return recipient
                .organisationKind()
                .map(kind -> kind == OrganisationKind.SCHOOL
                        ? schoolsOfEnrolment.contains(recipient.identifier())
                        : participations.stream()
                                .anyMatch(one -> one.organisationKind() == kind
                                        && one.organisationIdentifier().equals(recipient.identifier())
                                        && one.activeOn(today)))
                .orElseGet(() -> relatives.stream()
                        .anyMatch(one -> Recipient.relative(one.id()).equals(recipient)));
    }

    boolean isEnrolledAtSchoolOf(Viewer viewer) {
        return viewer.organisationKind() == OrganisationKind.SCHOOL
                && schoolsOfEnrolment.contains(viewer.organisationIdentifier());
    }

    boolean hasTakingPart(Viewer viewer, Role as, LocalDate today) {
        return participations.stream().anyMatch(one -> one.isOf(viewer, as) && one.activeOn(today));
    }

    boolean isReportedTo(Viewer viewer) {
        return viewer.organisationKind() == OrganisationKind.MUNICIPALITY
                && reportedTo.contains(viewer.organisationIdentifier());
    }

    boolean isEmergencyOf(Viewer viewer) {
        return viewer.organisationKind() != null && emergencies.contains(viewer.account());
    }

    boolean has(Milestone milestone) {
        return milestones.contains(milestone);
    }

    Optional<Relative> relative(Relation relation, Viewer viewer) {
        return relatives.stream()
                .filter(relative -> relative.is(relation, viewer))
                .findFirst();
    }

    boolean hasConsent(DataClass dataClass, Recipient reader, LocalDate today) {
        return consents.stream()
                .anyMatch(consent ->
                        consent.covers(dataClass, reader, today) && ConsentRule.isGiven(consent, this, today));
    }
}

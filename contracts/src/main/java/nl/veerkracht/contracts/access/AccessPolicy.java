package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who may see what. Pure: facts in, decision out. It opens nothing for a role or class that it
 * has no rule for, and nothing on a fact that is missing.
 */
public final class AccessPolicy {
    private static final Comparator<Decision> LEAST_FIRST =
            Comparator.comparing(Decision::isVisible).thenComparing(Decision::isFull);

    private AccessPolicy() {}

    /** What the viewer is shown of this data about the young person of the facts. */
    public static Decision decide(Viewer viewer, DataItem item, PersonFacts facts, LocalDate today) {
        return BreakGlass.decide(viewer, facts, today, each -> byClass(new Asked(viewer, item, each, today)));
    }

    private static Decision byClass(Asked asked) {
        return best(asked.viewer(), role -> switch (role) {
            case MENTOR, ABSENCE_COORDINATOR, SUPPORT_COORDINATOR -> SchoolOfEnrolment.decide(asked);
            case ATTENDANCE_OFFICER -> Officer.decide(asked);
            case YOUTH_PHYSICIAN -> PhysicianTakingPart.decide(asked);
            case YOUTH_CARE_PROFESSIONAL -> CareTakingPart.decide(asked);
            case CONSORTIUM_ADVISER -> ConsortiumTakingPart.decide(asked);
            case PUPIL -> YoungPersonThemselves.decide(asked);
            case PARENT -> ParentOfMinor.decide(asked);
            case REGIONAL_ANALYST, ADMINISTRATOR -> new Denied("no-rule-for-role");
        });
    }

    /** Whether the viewer is shown that the young person exists, and the name: in full or not at all. */
    public static Decision decideIdentity(Viewer viewer, PersonFacts facts, LocalDate today) {
        return BreakGlass.decide(viewer, facts, today, each -> byTakingPart(viewer, each, today));
    }

    private static Decision byTakingPart(Viewer viewer, PersonFacts facts, LocalDate today) {
        return best(viewer, role -> switch (role) {
            case MENTOR, ABSENCE_COORDINATOR, SUPPORT_COORDINATOR ->
                facts.isEnrolledAtSchoolOf(viewer)
                        ? new Full("school-of-enrolment")
                        : new Denied("not-the-school-of-enrolment");
            case ATTENDANCE_OFFICER -> Officer.decideIdentity(viewer, facts, today);
            case YOUTH_PHYSICIAN, YOUTH_CARE_PROFESSIONAL, CONSORTIUM_ADVISER ->
                facts.hasTakingPart(viewer, role, today) ? new Full("takes-part") : new Denied("does-not-take-part");
            case PUPIL -> YoungPersonThemselves.decideIdentity(viewer, facts, facts.ageOn(today));
            case PARENT -> ParentOfMinor.decideIdentity(viewer, facts, facts.ageOn(today));
            case REGIONAL_ANALYST, ADMINISTRATOR -> new Denied("no-rule-for-role");
        });
    }

    /** Whether the viewer may know of the young person; if not, every answer is that of a person who does not exist. */
    public static boolean mayKnow(Viewer viewer, PersonFacts facts, LocalDate today) {
        return decideIdentity(viewer, facts, today).isFull();
    }

    /** Whether the viewer may read who looked: the young person, and parents while they have access. */
    public static Decision decideAccessLog(Viewer viewer, PersonFacts facts, LocalDate today) {
        return best(viewer, role -> switch (role) {
            case PUPIL, PARENT -> decideIdentity(viewer, facts, today);
            case MENTOR,
                    ABSENCE_COORDINATOR,
                    SUPPORT_COORDINATOR,
                    YOUTH_PHYSICIAN,
                    ATTENDANCE_OFFICER,
                    YOUTH_CARE_PROFESSIONAL,
                    CONSORTIUM_ADVISER,
                    REGIONAL_ANALYST,
                    ADMINISTRATOR -> new Denied("log-is-for-the-family");
        });
    }

    /** Whether it matters to the viewer, where they take part, what has happened in the case. */
    public static boolean dependsOnMilestones(Viewer viewer, DataClass dataClass, LocalDate today) {
        var nothing = PersonFacts.NONE.withTakingPart(viewer, today);
        var item = dataClass.recordedBy("");
        return decide(viewer, item, nothing, today).isVisible()
                != decide(viewer, item, nothing.having(Set.of(Milestone.values())), today)
                        .isVisible();
    }

    /** In which of the own roles the viewer would be let in by emergency access; empty for who never is. */
    public static Optional<Role> breaksGlassAs(Viewer viewer, LocalDate today) {
        var emergency = PersonFacts.NONE.withEmergencies(Set.of(viewer.account()));
        return viewer.roles().stream()
                .filter(role -> mayKnow(viewer.onlyAs(role), emergency, today))
                .findFirst();
    }

    /**
     * Whether the viewer may have a young person erased, and see how many rows that is: an administrator of the school that
     * answers for the record.
     *
     * @param school the school of the last enrolment; null when none is known, and then nobody may
     */
    public static Decision decideErasure(Viewer viewer, @Nullable String school) {
        var isOfSchool = viewer.organisationKind() == OrganisationKind.SCHOOL
                && viewer.organisationIdentifier().equals(school);
        if (!viewer.roles().contains(Role.ADMINISTRATOR)) {
            return new Denied("erasure-is-for-administrators");
        }
        return isOfSchool ? new Full("administrator-of-the-last-school") : new Denied("not-the-last-school");
    }

    /** Roles add up: who has several is shown what the widest of them shows. */
    private static Decision best(Viewer viewer, Function<Role, Decision> asOne) {
        return viewer.roles().stream().map(asOne).max(LEAST_FIRST).orElseGet(() -> new Denied("no-known-role"));
    }
}

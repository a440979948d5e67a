package nl.veerkracht.cases.draft.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.contracts.access.Role;

/** The forms with a long text, each with the roles in which somebody can write in it. */
public enum DraftForm {
    NOTE(Writers.NOTES),
    /** A note that takes the place of another. */
    NOTE_CORRECTION(Writers.NOTES),
    ADVICE(EnumSet.of(Role.YOUTH_PHYSICIAN)),
    SCHOOL_TALK(Writers.AT_SCHOOL),
    PLAN(Writers.PLANS),
    OWN_WORDS(EnumSet.of(Role.PUPIL, Role.PARENT)),
    HAND_OVER(Writers.HELPERS),
    STEP_SCHOOL_TALK(Writers.HELPERS),
    STEP_KNOWN_NO_ACTION(Writers.HELPERS),
    STEP_REFERRAL(Writers.HELPERS),
    STEP_CONSULT(Writers.HELPERS),
    STEP_FEEDBACK(Writers.HELPERS),
    STEP_PLAN(Writers.HELPERS),
    STEP_MONITORING(Writers.HELPERS),
    STEP_CLOSED(Writers.HELPERS);

    private static final String OF_STEP = "STEP_";

    private final Set<Role> writers;

    DraftForm(Set<Role> writers) {
        this.writers = writers;
    }

    private static final class Writers {
        static final Set<Role> NOTES =
                EnumSet.of(Role.YOUTH_PHYSICIAN, Role.YOUTH_CARE_PROFESSIONAL, Role.CONSORTIUM_ADVISER);
        static final Set<Role> AT_SCHOOL = EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);
        static final Set<Role> PLANS = plans();
        static final Set<Role> HELPERS = helpers();

        private Writers() {}

        private static Set<Role> plans() {
            var plans = EnumSet.copyOf(AT_SCHOOL);
            plans.addAll(EnumSet.of(Role.YOUTH_PHYSICIAN, Role.ATTENDANCE_OFFICER, Role.YOUTH_CARE_PROFESSIONAL));
            return plans;
        }

        private static Set<Role> helpers() {
            var helpers = EnumSet.copyOf(PLANS);
            helpers.add(Role.CONSORTIUM_ADVISER);
            return helpers;
        }
    }

    /** The form with this name in an address, such as {@code step-referral}. */
    public static Optional<DraftForm> parse(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug().equals(slug)).findFirst();
    }

    /** The form on which a case is brought to this step. */
    public static DraftForm ofStep(CaseStep to) {
        return valueOf(OF_STEP + to.name());
    }

    /** As in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody with these roles writes in this form. */
    public boolean isWrittenBy(Set<Role> roles) {
        return roles.stream().anyMatch(writers::contains);
    }
}

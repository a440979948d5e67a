package nl.veerkracht.gateway.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules by which something is shown or not, of which the pages have words, and one for the rest. */
public enum RuleWord {
    ADDRESSED_TO_VIEWER,
    ADMINISTRATOR_CHECKS_THE_OWN_ORGANISATION,
    ADMINISTRATOR_OF_THE_LAST_SCHOOL,
    AGE_NOT_KNOWN,
    AUTHOR_DID_NOT_SHARE,
    AUTHOR_SHARES,
    BREAK_GLASS,
    CARE_SEES_ITS_OWN_NOTES,
    CARE_SEES_THAT_NOT_WHAT,
    CARE_TAKES_PART,
    CONSENT_HOLDS,
    CONSORTIUM_SEES_ITS_OWN_RECORDS,
    DOES_NOT_TAKE_PART,
    FAMILY_NOT_AVAILABLE,
    JUDGES_EMERGENCY_ACCESS,
    LOG_IS_FOR_THE_FAMILY,
    NO_CONSENT,
    NO_CUSTODY,
    NO_KNOWN_ROLE,
    NO_REPORT_BY_THE_SCHOOL,
    NO_RULE_FOR_ROLE,
    NOT_A_PARENT,
    NOT_A_PUPIL_OF_THE_OWN_SCHOOL,
    NOT_ADDRESSED_TO_VIEWER,
    NOT_FOR_CARE,
    NOT_FOR_CONSORTIUMS,
    NOT_FOR_OFFICERS,
    NOT_FOR_PHYSICIANS,
    NOT_FOR_SCHOOLS,
    NOT_REFERRED,
    NOT_THE_SCHOOL_OF_ENROLMENT,
    NOT_THE_YOUNG_PERSON,
    OFFICER_SEES_THAT_NOT_WHY,
    OFFICER_TAKES_PART,
    OWN_DATA_FROM_TWELVE,
    OWN_WORDS,
    OWNS_TASK_OR_TAKES_PART_AS_SCHOOL,
    PARENT_OF_MINOR,
    PHYSICIAN_TAKES_PART,
    RECORDED_BY_ANOTHER,
    RECORDS_OF_ANOTHER_SCHOOL,
    REFERRED_TO_PHYSICIAN,
    REPORTED_BY_THE_SCHOOL,
    REPORTED_TO_THE_MUNICIPALITY,
    SCHOOL_OF_ENROLMENT,
    SCHOOL_SEES_ITS_OWN_RECORDS,
    SCHOOL_SEES_THAT_NOT_WHAT,
    SIGNAL_OF_ANOTHER_SCHOOL,
    SIGNALS_OF_ANOTHER_SCHOOL,
    SYSTEM_OF_THE_SCHOOL,
    TAKES_A_COPY,
    TAKES_PART,
    TAKES_PART_IN_CASE,
    UNDER_TWELVE,
    WHAT_CONSENT_NEEDS,
    WORDS_OF_ANOTHER,
    WRITES_FOR_THE_SCHOOL,
    WRITES_OWN_RECORDS,
    YOUNG_PERSON_IS_OF_AGE,
    OTHER;

    /** The word for a rule, as the access log has its name. */
    public static RuleWord parse(@Nullable String rule) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(rule))
                .findFirst()
                .orElse(OTHER);
    }

    private String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.veerkracht.gateway.timeline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked for together: kinds of entries that are about the same, by the names that case-service gives them. */
public enum EntryGroup {
    SIGNALS("SIGNAL_RAISED", "SIGNAL_WITHDRAWN"),
    ABSENCE("ABSENCE_RECORDED", "ABSENCE_CHANGED", "ABSENCE_WITHDRAWN"),
    TALKS("SCHOOL_TALK_INVITED", "SCHOOL_TALK_HELD", "NO_ACTION_AGREED", "TALK_RESUMED"),
    PHYSICIAN(
            "REFERRED",
            "REFERRAL_WITHDRAWN",
            "CONSULT_INVITED",
            "CONSULT_MISSED",
            "CONSULT_HELD",
            "FEEDBACK_GIVEN",
            "FEEDBACK_NOT_GIVEN",
            "ADVICE_GIVEN",
            "ADVICE_READY"),
    PLAN(
            "PLAN_BEGUN",
            "PLAN_MADE",
            "PLAN_CHANGED",
            "PLAN_ACTION_AGREED",
            "MEETING_PLANNED",
            "MEETING_MOVED",
            "MEETING_CALLED_OFF",
            "MEETING_HELD",
            "RETURN_BEGUN",
            "RETURN_STOPPED"),
    PARTICIPANTS(
            "PARTICIPATION_ASKED",
            "PARTICIPATION_STARTED",
            "PARTICIPATION_DECLINED",
            "PARTICIPATION_ENDED",
            "DIRECTOR_CHANGED"),
    WORDS("OWN_WORDS"),
    NOTES("NOTE_MEDICAL", "NOTE_CARE", "NOTE_SUPPORT"),
    GUIDANCE("CASE_OPENED", "CASE_CLOSED", "CASE_REOPENED", "EXEMPTION_RECORDED", "EXEMPTION_CHANGED"),
    REPORTS("REPORT_FILED", "REPORT_HANDLED", "REPORT_WITHDRAWN");

    private final List<String> kinds;

    EntryGroup(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The group with this name; none for anything else, which asks for everything. */
    public static @Nullable EntryGroup parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<String> kinds() {
        return kinds;
    }
}

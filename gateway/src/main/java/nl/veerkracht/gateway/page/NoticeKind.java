package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of notice the pages have words for, and one for the rest. */
public enum NoticeKind {
    SIGNAL_RAISED,
    SIGNAL_WITHDRAWN,
    TASK_ASSIGNED,
    TASK_OVERDUE,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    EMERGENCY_ACCESS_OPENED,
    REPORT_DUE,
    REPORT_DEADLINE_NEAR,
    REPORT_DEADLINE_PASSED,
    REPORT_FILED,
    REPORT_MOVED_AWAY,
    REPORT_HANDLED,
    REPORT_WITHDRAWN,
    FEED_SILENT,
    OTHER;

    public static NoticeKind parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}

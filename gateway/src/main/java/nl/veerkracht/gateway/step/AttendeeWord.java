package nl.veerkracht.gateway.step;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who can be invited to a talk at school, as the pages have words for it. */
public enum AttendeeWord {
    PUPIL,
    PARENT,
    MENTOR,
    TEACHER,
    ABSENCE_COORDINATOR,
    SUPPORT_COORDINATOR,
    YOUTH_PHYSICIAN,
    ATTENDANCE_OFFICER,
    OTHER;

    static AttendeeWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}

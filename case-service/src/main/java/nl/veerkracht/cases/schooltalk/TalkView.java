package nl.veerkracht.cases.schooltalk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.schooltalk.model.Attendee;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import org.jspecify.annotations.Nullable;

/**
 * A talk at school as one reader is shown it.
 *
 * @param presenceOnly whether only is shown that there was one, and nothing below is filled
 */
public record TalkView(
        UUID id,
        String schoolId,
        LocalDate heldOn,
        Instant recordedAt,
        boolean presenceOnly,
        @Nullable List<String> invited,
        @Nullable List<String> present,
        @Nullable String notHeard,
        @Nullable Boolean overviewShown,
        @Nullable String schoolChanges,
        @Nullable String agreements,
        @Nullable LocalDate reviewOn) {

    static TalkView inFull(SchoolTalk talk) {
        return new TalkView(
                talk.id(),
                talk.by().schoolId(),
                talk.heldOn(),
                talk.recordedAt(),
                false,
                names(talk.invited()),
                names(talk.present()),
                talk.notHeard(),
                talk.overviewShown(),
                talk.schoolChanges(),
                talk.agreements(),
                talk.reviewOn());
    }

    static TalkView presence(SchoolTalk talk) {
        return new TalkView(
                talk.id(),
                talk.by().schoolId(),
                talk.heldOn(),
                talk.recordedAt(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> names(Set<Attendee> attendees) {
        return attendees.stream().map(Enum::name).toList();
    }
}

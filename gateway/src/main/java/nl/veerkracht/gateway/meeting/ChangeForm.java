package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.MeetingService.Meeting;
import nl.veerkracht.gateway.remote.MeetingService.WantedChange;
import org.jspecify.annotations.Nullable;

/**
 * The form to move a meeting or call it off, with what was typed and what is wrong with that.
 *
 * @param request names this request, so that sending it twice changes once
 */
record ChangeForm(UUID request, WhenAndWhere on, String reason, boolean off, List<FormError> errors) {
    private static final int LONGEST_REASON = 500;

    /** As it stands now. */
    static ChangeForm of(Meeting meeting) {
        var on = new WhenAndWhere(
                meeting.day().toString(),
                Objects.requireNonNullElse(meeting.time(), ""),
                Objects.requireNonNullElse(meeting.place(), ""));
        return new ChangeForm(UUID.randomUUID(), on, "", false, List.of());
    }

    /** The same with everything that is wrong with it. */
    ChangeForm checked(MeetingMessages texts, LocalDate today) {
        var wrong = new ArrayList<FormError>(off ? List.of() : on.errors(texts, today));
        if (reason.isEmpty()) {
            wrong.add(new FormError("reason", texts.errorReason()));
        } else if (reason.length() > LONGEST_REASON) {
            wrong.add(new FormError("reason", texts.errorLong(LONGEST_REASON)));
        }
        return new ChangeForm(request, on, reason, off, List.copyOf(wrong));
    }

    ChangeForm with(String problem) {
        return new ChangeForm(request, on, reason, off, List.of(new FormError("reason", problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    WantedChange asWanted() {
        return off
                ? new WantedChange(null, null, null, true, reason)
                : new WantedChange(on.day(), Typed.orNull(on.time()), Typed.orNull(on.place()), false, reason);
    }

    @Override
    public String toString() {
        return "ChangeForm";
    }
}

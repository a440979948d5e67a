package nl.veerkracht.gateway.step;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.gateway.draft.TypedFields;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was filled in on the form of a talk. */
public final class TalkFilled {
    @RestForm
    @Nullable
    UUID request;

    @RestForm
    @Nullable
    String heldOn;

    @RestForm
    @Nullable
    List<String> invited;

    @RestForm
    @Nullable
    List<String> present;

    @RestForm
    @Nullable
    String notHeard;

    @RestForm
    @Nullable
    String overview;

    @RestForm
    @Nullable
    String changes;

    @RestForm
    @Nullable
    String agreements;

    @RestForm
    @Nullable
    String reviewOn;

    /** As it was kept. */
    static TalkFilled of(TypedFields kept) {
        var filled = new TalkFilled();
        filled.heldOn = kept.text("heldOn");
        filled.invited = kept.list("invited");
        filled.present = kept.list("present");
        filled.notHeard = kept.text("notHeard");
        filled.overview = kept.text("overview");
        filled.changes = kept.text("changes");
        filled.agreements = kept.text("agreements");
        filled.reviewOn = kept.text("reviewOn");
        return filled;
    }

    TalkForm form(ToBeHeard toHear) {
        return new TalkForm(
                Objects.requireNonNullElseGet(request, UUID::randomUUID),
                text(heldOn),
                known(invited),
                known(present),
                text(notHeard),
                overview != null,
                text(changes),
                text(agreements),
                text(reviewOn),
                toHear,
                List.of());
    }

    private static List<String> known(@Nullable List<String> names) {
        return Objects.requireNonNullElse(names, List.<String>of()).stream()
                .map(AttendeeWord::parse)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}

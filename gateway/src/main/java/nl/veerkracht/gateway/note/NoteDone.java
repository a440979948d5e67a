package nl.veerkracht.gateway.note;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What the page of the notes says once about what was just done; travels in the address by name only. */
enum NoteDone {
    WRITTEN,
    /** Not done, because the note had a correction already. */
    ALREADY;

    /** To the page, which says so. */
    Response at(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id + "/notes?done=" + code()))
                .build();
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, NoteMessages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(messages), done == WRITTEN))
                .orElse(null);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String text(NoteMessages messages) {
        return switch (this) {
            case WRITTEN -> messages.saidWritten();
            case ALREADY -> messages.saidAlready();
        };
    }
}

package nl.veerkracht.gateway.erasure;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What the page of an erasure says once about what was just done; travels in the address by name only. */
enum ErasureDone {
    ASKED,
    ERASED,
    /** Not done, because there is something else to look at than a moment ago. */
    AGAIN;

    /** To the page of this erasure, which says so. */
    Response at(UUID id) {
        return Response.seeOther(URI.create("/organisation/erasures/" + id + "?done=" + code()))
                .build();
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, ErasureMessages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(messages), done != AGAIN))
                .orElse(null);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String text(ErasureMessages messages) {
        return switch (this) {
            case ASKED -> messages.saidAsked();
            case ERASED -> messages.saidErased();
            case AGAIN -> messages.saidAgain();
        };
    }
}

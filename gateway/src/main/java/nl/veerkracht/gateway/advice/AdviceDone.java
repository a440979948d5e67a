package nl.veerkracht.gateway.advice;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What the page of the advice says once: that it was sent; travels in the address by name only. */
final class AdviceDone {
    private static final String GIVEN = "given";

    private AdviceDone() {}

    /** To the page, which says so. */
    static Response at(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id + "/advice?done=" + GIVEN))
                .build();
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, AdviceMessages messages) {
        return GIVEN.equals(code) ? new Said(messages.saidGiven(), true) : null;
    }
}

package nl.veerkracht.gateway.meeting;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Where the page of a meeting stands: among those of who helps, or of the young person and the parents. */
enum MeetingPlace {
    HELP("/young-people/"),
    FAMILY("/family/");

    private final String root;

    MeetingPlace(String root) {
        this.root = root;
    }

    /** To the page of the meeting. */
    Response to(UUID id, UUID meeting) {
        return Response.seeOther(URI.create(page(id, meeting))).build();
    }

    /** To the page of the meeting, which says what was done. */
    Response to(UUID id, UUID meeting, MeetingDone done) {
        return Response.seeOther(URI.create(page(id, meeting) + "?done=" + done.code()))
                .build();
    }

    private String page(UUID id, UUID meeting) {
        return root + id + "/meetings/" + meeting;
    }
}

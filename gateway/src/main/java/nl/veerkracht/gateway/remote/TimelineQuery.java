package nl.veerkracht.gateway.remote;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline case-service is asked for; what is absent does not matter. */
public class TimelineQuery {
    @QueryParam("kind")
    public List<String> kinds = List.of();

    @QueryParam("organisation")
    public @Nullable String organisation;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("until")
    public @Nullable String until;

    @QueryParam("asOf")
    public @Nullable String asOf;

    @QueryParam("cursor")
    public @Nullable String cursor;
}

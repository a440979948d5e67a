package nl.veerkracht.gateway.remote;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which looks a service is asked for; what is absent does not matter. */
public class LookQuery {
    /** First day. */
    @QueryParam("from")
    public @Nullable String from;

    /** Last day. */
    @QueryParam("to")
    public @Nullable String to;

    @QueryParam("user")
    public @Nullable String user;

    @QueryParam("action")
    public @Nullable String action;

    @QueryParam("outcome")
    public @Nullable String outcome;

    @QueryParam("rule")
    public @Nullable String rule;

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("limit")
    public int limit;
}

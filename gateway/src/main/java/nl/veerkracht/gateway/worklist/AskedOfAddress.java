package nl.veerkracht.gateway.worklist;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What an address says of the list of work. */
public class AskedOfAddress {
    @QueryParam("list")
    @Nullable
    String list;

    @QueryParam("step")
    @Nullable
    String step;

    @QueryParam("school")
    @Nullable
    String school;

    @QueryParam("from")
    @Nullable
    String from;

    /** What it asks for. */
    public Asked asked() {
        return Asked.of(list, step, school, from);
    }
}

package nl.veerkracht.gateway.timeline;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline is asked for, as it stands in the address of a page: nothing in it tells of anybody. */
public class TimelineAsked {
    /** Name of a group of kinds of entries. */
    @QueryParam("group")
    @Nullable
    String group;

    /** A kind of organisation, with its identifier or without. */
    @QueryParam("organisation")
    @Nullable
    String organisation;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    /** The day at whose end it was known. */
    @QueryParam("asOf")
    @Nullable
    String asOf;

    /** Where it goes on, in either direction. */
    @QueryParam("cursor")
    @Nullable
    String cursor;
}

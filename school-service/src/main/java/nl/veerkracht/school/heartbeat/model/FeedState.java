package nl.veerkracht.school.heartbeat.model;

/** How the feed of a school stands at a moment. */
public enum FeedState {
    /** Nothing was ever heard: the school has no feed yet. */
    NEVER_HEARD,
    /** Today was heard of, or the last school day was and today is none. */
    HEARD,
    /** It is a school day, the school has not spoken, and it is not yet time. */
    AWAITED,
    /** The last time by which the school would have spoken has passed, and nothing was heard of that day or after it. */
    SILENT
}

package nl.veerkracht.school.intake;

import org.jspecify.annotations.Nullable;

/** Something that was said, with when. */
public record Stamped<T>(T said, Stamp stamp) {

    /** Whichever was said later. */
    public static <T> @Nullable Stamped<T> later(@Nullable Stamped<T> one, @Nullable Stamped<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.stamp().compareTo(other.stamp()) >= 0 ? one : other;
    }
}

package nl.veerkracht.gateway.session;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells by what browsers say themselves whether a request that changes something comes from a page of ours. */
final class SameSite {
    private SameSite() {}

    /**
     * Whether it does. A browser that says nothing is given the benefit of the doubt: the seal on the form decides.
     *
     * @param site header {@code Sec-Fetch-Site}
     * @param origin header {@code Origin}
     * @param authority host and port that were asked
     */
    static boolean holds(@Nullable String site, @Nullable String origin, @Nullable String authority) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin == null || authorityOf(origin).equalsIgnoreCase(String.valueOf(authority));
    }

    private static String authorityOf(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}

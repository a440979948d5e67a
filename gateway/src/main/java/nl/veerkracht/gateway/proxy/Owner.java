package nl.veerkracht.gateway.proxy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service answers which path below {@code /v1}; a path that no service owns is unknown here already. */
enum Owner {
    SCHOOL_SERVICE(
            "/v1/(schools|feeds|absences|signals|absence-reports|identity-pairs)(/.*)?",
            "/v1/young-people",
            "/v1/young-people/[^/]+",
            "/v1/young-people/[^/]+/(absence-calendar|birth-date)"),
    CASE_SERVICE(
            "/v1/agenda",
            "/v1/(cases|tasks|worklists|saved-filters|staff-leaves|organisations|emergency-accesses|erasures|retention-rules)(/.*)?",
            "/v1/young-people/[^/]+/(timeline|access-log|emergency-access)",
            "/v1/young-people/[^/]+/(talk-requests|voices|voices/[^/]+/(audience|taking-back))",
            "/v1/calendar-feeds(/[^/]+)?",
            "/v1/drafts/[^/]+/[^/]+",
            "/v1/family-links",
            "/v1/consents/[^/]+/.+"),
    NOTIFICATION_SERVICE("/v1/(notifications|notification-preferences|subscriptions|people)(/.*)?", "/v1/colleagues");

    private final Pattern paths;

    Owner(String... paths) {
        this.paths = Pattern.compile(String.join("|", paths));
    }

    /** The owner of a path as it stands in the request line; what could mean another path to somebody else has none. */
    static Optional<Owner> of(String path) {
        if (path.endsWith("/")
                || path.contains("//")
                || path.contains("..")
                || path.contains("%2F")
                || path.contains("%2f")) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(owner -> owner.paths.matcher(path).matches())
                .findFirst();
    }
}

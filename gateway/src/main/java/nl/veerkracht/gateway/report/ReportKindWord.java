package nl.veerkracht.gateway.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a report is for; a kind that the service may have one day is another. */
enum ReportKindWord {
    SIXTEEN_HOURS,
    LONG_UNAUTHORISED,
    LUXURY,
    EIGHTEEN_PLUS,
    OTHER;

    static ReportKindWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}

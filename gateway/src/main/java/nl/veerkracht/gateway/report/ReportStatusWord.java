package nl.veerkracht.gateway.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a report is; a status that the service may have one day is another. */
enum ReportStatusWord {
    DRAFT,
    REGISTERED,
    IN_PROGRESS,
    CLOSED,
    TAKEN_NOTE_OF,
    WITHDRAWN,
    OTHER;

    static ReportStatusWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}

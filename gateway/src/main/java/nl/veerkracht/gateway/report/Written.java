package nl.veerkracht.gateway.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person writes of a report: on one line and not endlessly, as the service keeps it. */
final class Written {
    private static final int LONGEST = 2_000;

    private Written() {}

    static String oneLine(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** What is wrong with words that have to be there. */
    static Optional<String> fault(String text, ReportMessages messages) {
        return text.isEmpty() ? Optional.of(messages.errorRequired()) : tooLong(text, messages);
    }

    /** What is wrong with words that may be left out. */
    static Optional<String> tooLong(String text, ReportMessages messages) {
        return text.length() > LONGEST ? Optional.of(messages.errorLong()) : Optional.empty();
    }
}

package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.veerkracht.dev.BusinessTime;

/** Sets the clock of every service, or says what it shows. */
final class ClockCommand {
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm", Locale.ENGLISH);

    private final BusinessTime clock;
    private final PrintStream out;

    ClockCommand(BusinessTime clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    void run(List<String> words) {
        if (words.size() > 1) {
            throw new Refused("usage: ./dev clock [2026-12-04T08:00]");
        }
        words.forEach(word -> clock.set(parse(word)));
        var now = clock.now().atZone(BusinessTime.AMSTERDAM).plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        out.println("It is " + SPOKEN.format(now) + " in Amsterdam.");
    }

    static LocalDateTime parse(String word) {
        try {
            return LocalDateTime.parse(word);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a moment such as 2026-12-04T08:00: " + word, e);
        }
    }
}

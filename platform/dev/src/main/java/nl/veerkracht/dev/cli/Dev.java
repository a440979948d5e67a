package nl.veerkracht.dev.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.deadletters.DeadLetterDesk;
import nl.veerkracht.dev.part.PartFailed;
import nl.veerkracht.dev.realm.Tokens;

/** Where {@code ./dev} comes in: {@code up}, {@code reset}, {@code token}, {@code clock}, {@code verify-log}, {@code verify-timeline}, {@code dead-letters} and {@code realm}. */
public final class Dev {
    private Dev() {}

    public static void main(String[] words) {
        try {
            run(List.of(words));
        } catch (Refused | PartFailed | Tokens.NoToken | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) { // a defect of ours: all there is to know, and no thread keeps us alive
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(List<String> words) {
        var folder = folder();
        var command = words.isEmpty() ? "" : words.get(0);
        switch (command) {
            case "up" -> new Up(folder, System.out).run();
            case "reset" -> new Reset(folder).run();
            case "token" -> System.out.println(platform(folder).tokens().token(word(words, "token NAME")));
            case "clock" -> new ClockCommand(platform(folder).clock(), System.out).run(words.subList(1, words.size()));
            case "verify-log" -> verify(platform(folder));
            case "verify-timeline" ->
                new VerifyTimelineCommand(platform(folder).sql("cases")::ask, System.out)
                        .run(words.subList(1, words.size()));
            case "dead-letters" ->
                new DeadLettersCommand(
                                new DeadLetterDesk(
                                        Addresses.from(System.getenv()).kafka()),
                                System.out)
                        .run(words.subList(1, words.size()));
            case "realm" ->
                write(Path.of(word(words, "realm FILE")), platform(folder).realm());
            default -> throw new Refused("unknown command: " + command);
        }
    }

    private static void verify(Platform platform) {
        new VerifyLogCommand(
                        platform.databases(),
                        (database, query) -> platform.sql(database).ask(query),
                        System.out)
                .run();
    }

    private static String word(List<String> words, String usage) {
        if (words.size() != 2) {
            throw new Refused("usage: ./dev " + usage);
        }
        return words.get(1);
    }

    private static Platform platform(Path folder) {
        return new Platform(folder, Addresses.from(System.getenv()));
    }

    private static Path folder() {
        var named = System.getenv("VEERKRACHT_DATA");
        return Path.of(named == null ? ".dev" : named).toAbsolutePath();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

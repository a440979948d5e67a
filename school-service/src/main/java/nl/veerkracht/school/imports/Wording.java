package nl.veerkracht.school.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.kit.language.AcceptLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a file in the language of who asks. In the code and the database it is in English, as all of the API;
 * beside each English sentence there is a Dutch one, in a table.
 */
final class Wording {
    static final Wording ENGLISH = new Wording(List.of());
    static final Wording DUTCH = new Wording(read("/problems_nl.csv"));

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final String PLACE = "{}";

    private final List<Sentence> sentences;

    private Wording(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Dutch for who asks for it, and English for everyone else. */
    static Wording best(@Nullable String acceptLanguage) {
        return AcceptLanguage.best(acceptLanguage, List.of(NL, Locale.ENGLISH))
                .filter(NL::equals)
                .map(dutch -> DUTCH)
                .orElse(ENGLISH);
    }

    /** As it is, where there is no other sentence for it. */
    String say(String english) {
        return sentences.stream()
                .flatMap(sentence -> sentence.of(english).stream())
                .findFirst()
                .orElse(english);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** A sentence in two languages, with the places where the same numbers and names stand in both, in the same order. */
    record Sentence(Pattern english, String other) {
        static Sentence of(String english, String other) {
            var pattern = Stream.of(english.split(Pattern.quote(PLACE), -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+?)"));
            var replacement = Matcher.quoteReplacement(other);
            for (var place = 1; replacement.contains(PLACE); place++) {
                replacement = replacement.replaceFirst(Pattern.quote(PLACE), "\\$" + place);
            }
            return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), replacement);
        }

        Optional<String> of(String text) {
            var found = english.matcher(text);
            return found.matches() ? Optional.of(found.replaceFirst(other)) : Optional.empty();
        }
    }

    private static List<Sentence> read(String name) {
        var table = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
        try (var lines = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.stream()
                    .map(line -> Sentence.of(line.getField(0), line.getField(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

package nl.veerkracht.gateway.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryGroupTest {
    private static final Path SENTENCES =
            Path.of("../case-service/src/main/resources/timeline/sentences_en.properties");
    private static final Set<String> NO_KINDS = Set.of("presence", "role", "organisation");

    /** What can stand on a timeline can be asked for, and in one way. */
    @Test
    void everyKindOfEntryIsInOneGroup() throws IOException {
        var grouped = Arrays.stream(EntryGroup.values())
                .flatMap(group -> group.kinds().stream())
                .toList();

        assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(kinds());
    }

    @Test
    void whatIsNoGroupAsksForEverything() {
        assertThat(EntryGroup.parse("PLAN")).isEqualTo(EntryGroup.PLAN);
        assertThat(EntryGroup.parse("GOSSIP")).isNull();
        assertThat(EntryGroup.parse(null)).isNull();
    }

    private static List<String> kinds() throws IOException {
        var sentences = new Properties();
        try (var text = Files.newBufferedReader(SENTENCES)) {
            sentences.load(text);
        }
        return sentences.stringPropertyNames().stream()
                .map(key -> key.split("\\.")[0])
                .filter(kind -> !NO_KINDS.contains(kind))
                .distinct()
                .toList();
    }
}

package nl.veerkracht.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.DataClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The family reads of every rule and every class of data what it means. */
class RuleWordTest {
    private static final Pattern RULE = Pattern.compile("\\| [FS–] ([a-z-]+)");

    /** All that stand in the table that is drawn from the policy. */
    static Stream<String> rules() throws IOException {
        return RULE.matcher(Files.readString(Path.of("../docs/access-rules.md")))
                .results()
                .map((MatchResult rule) -> rule.group(1))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfThePolicyHasWords(String rule) {
        assertThat(RuleWord.parse(rule)).isNotEqualTo(RuleWord.OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void everyClassOfDataHasWords(DataClass dataClass) {
        assertThat(SeenWord.parse(dataClass.name())).isNotEqualTo(SeenWord.OTHER);
    }
}

package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.SomebodyWhoAsks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFactsTest {
    private static final PersonFacts FACTS = SomebodyWhoAsks.aged(14, Set.of());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,       identifier, takes part
            SCHOOL,       99DA00,     true
            SCHOOL,       99DB00,     false
            MUNICIPALITY, 9901,       true
            MUNICIPALITY, 9902,       false
            GGD,          ggd,        true
            GGZ,          care,       false
            CIRCUS,       99DA00,     false
            RELATIVE,     00000000-0000-0000-0000-000000000002, true
            RELATIVE,     00000000-0000-0000-0000-000000000009, false
            """)
    void whoHasToDoWithTheYoungPersonToday(String kind, String identifier, boolean takesPart) {
        assertThat(FACTS.takesPart(new Recipient(kind, identifier), TODAY)).isEqualTo(takesPart);
    }

    @Test
    void whoTakesPartDoesSoOnItsDaysOnly() {
        var physician = Recipient.organisation(OrganisationKind.GGD, "ggd");

        assertThat(FACTS.takesPart(physician, TODAY.minusDays(1))).isFalse();
    }
}

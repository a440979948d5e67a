package nl.veerkracht.cases.voice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.contracts.access.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    @ParameterizedTest
    @ValueSource(strings = {"ALL", "GGD", "SCHOOL,MUNICIPALITY", "SCHOOL,GGD,MUNICIPALITY,YOUTH_CARE,GGZ,CONSORTIUM"})
    void isTheSameAfterItWasStored(String names) {
        var audience = Audience.named(List.of(names.split(","))).orElseThrow();

        assertThat(audience.asText()).isEqualTo(names);
        assertThat(Audience.stored(audience.asText())).isEqualTo(audience);
    }

    @Test
    void nobodyIsStoredAsNothing() {
        assertThat(Audience.NOBODY.asText()).isEmpty();
        assertThat(Audience.stored("")).isEqualTo(Audience.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            ALL,SCHOOL
            SCHOOL,CIRCUS
            SCHOOL,SCHOOL
            """)
    void whatIsNotClearIsNoChoice(String names) {
        assertThat(Audience.named(names.isEmpty() ? List.of() : List.of(names.split(","))))
                .isEmpty();
    }

    @Test
    void aKindThatWeDoNotKnowReadsNothing() {
        assertThat(Audience.stored("CIRCUS,GGD")).isEqualTo(new Audience(Optional.of(Set.of(OrganisationKind.GGD))));
    }
}

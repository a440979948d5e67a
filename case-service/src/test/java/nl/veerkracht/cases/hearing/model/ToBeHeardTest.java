package nl.veerkracht.cases.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.enrolment.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToBeHeardTest {
    @ParameterizedTest
    @CsvSource({
        "PO, UNDER_TWELVE, PARENT",
        "PO, TWELVE_TO_FIFTEEN, PARENT",
        "PO, UNKNOWN, PARENT",
        "SO, UNDER_TWELVE, PUPIL PARENT",
        "VO, TWELVE_TO_FIFTEEN, PUPIL PARENT",
        "VO, OF_AGE, PUPIL",
        "MBO, SIXTEEN_OR_SEVENTEEN, PUPIL PARENT",
        "MBO, UNKNOWN, PUPIL PARENT",
        "MBO, OF_AGE, PUPIL",
        ", UNKNOWN, PUPIL PARENT",
        ", OF_AGE, PUPIL"
    })
    void aTalkIsWithWhomSectorAndAgeSay(Sector sector, Age age, String expected) {
        assertThat(ToBeHeard.of(sector, age).relations())
                .extracting(Relation::name)
                .containsExactly(expected.split(" "));
    }

    @Test
    void whoIsMissingIsOneOfThoseToBeHeard() {
        var both = ToBeHeard.of(Sector.VO, Age.TWELVE_TO_FIFTEEN);

        assertThat(both.missing(nobody -> false)).containsExactly(Relation.PUPIL, Relation.PARENT);
        assertThat(both.missing(Relation.PUPIL::equals)).containsExactly(Relation.PARENT);
        assertThat(both.missing(everyone -> true)).isEmpty();
        assertThat(ToBeHeard.of(Sector.PO, Age.UNDER_TWELVE).missing(Relation.PARENT::equals))
                .isEmpty();
    }
}

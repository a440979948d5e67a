package nl.veerkracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireTypeTest {

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundByItsName(WireType type) {
        assertThat(WireType.named(type.wireName())).contains(type);
    }

    @Test
    void aNameWeDoNotKnowHasNoType() {
        assertThat(WireType.named("nl.coordinationcases.opened.v2")).isEmpty();
    }

    @Test
    void aTypeIsFoundByItsData() {
        assertThat(WireType.of(new CoordinationCaseClosedV1(new UUID(0, 1), LocalDate.of(2027, 3, 5))))
                .isEqualTo(WireType.COORDINATION_CASE_CLOSED_V1);
    }

    @Test
    void dataThatIsNoContractHasNoType() {
        record Stranger() {}

        assertThatThrownBy(() -> WireType.of(new Stranger())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aNameFollowsTheNationalProfile(WireType type) {
        assertThat(type.wireName()).matches("nl\\.[a-z]+s\\.[a-z-]+\\.v[0-9]+");
    }

    @Test
    void everyRecordHasOneType() {
        assertThat(Arrays.stream(WireType.values()).map(WireType::record)).doesNotHaveDuplicates();
    }
}

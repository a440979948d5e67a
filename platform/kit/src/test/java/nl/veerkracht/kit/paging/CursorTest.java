package nl.veerkracht.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorComesBackAsItWent() {
        var cursor = new Cursor(List.of("2026-11-27", "", "é"));

        assertThat(Cursor.decoded(cursor.encoded(), 3)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "YQ", "YQpiCmM"})
    void whatIsNoCursorOfTheListIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decoded(text, 2)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void noCursorIsTheFirstPage() {
        assertThat(Cursor.decoded(null, 2)).isEmpty();
        assertThat(Cursor.decoded("", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aLimitOutOfBoundsIsRefused(int limit) {
        assertThatThrownBy(() -> Cursor.limit(limit, 20)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void theBoundsThemselvesAreLimits() {
        assertThat(Cursor.limit(1, 20)).isEqualTo(1);
        assertThat(Cursor.limit(200, 20)).isEqualTo(200);
        assertThat(Cursor.limit(null, 20)).isEqualTo(20);
    }
}

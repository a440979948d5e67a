package nl.veerkracht.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutagesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08006, true
            57P01, true
            53300, true
            40P01, true
            40001, true
            22001, false
            23505, false
            42P01, false
            """)
    void theStateTellsWhetherItPasses(String state, boolean passes) {
        var failure = new IllegalStateException(new SQLException("Key (name)=(Jan)", state));

        assertThat(Outages.isOutage(failure)).isEqualTo(passes);
    }

    @Test
    void noConnectionToBeHadPasses() {
        assertThat(Outages.isOutage(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(Outages.isOutage(new RuntimeException(new ConnectException())))
                .isTrue();
        assertThat(Outages.isOutage(new ServiceDown("directory", new RuntimeException())))
                .isTrue();
    }

    @Test
    void aBugDoesNotPass() {
        assertThat(Outages.isOutage(new NullPointerException())).isFalse();
    }

    @Test
    void theReasonHoldsNothingOfTheData() {
        assertThat(Outages.reason(new IllegalStateException(new SQLException("Key (name)=(Jan)", "23505"))))
                .isEqualTo("could not be stored (SQL state 23505)");
        assertThat(Outages.reason(new IllegalStateException("Jan")))
                .isEqualTo("could not be handled (IllegalStateException)");
    }
}

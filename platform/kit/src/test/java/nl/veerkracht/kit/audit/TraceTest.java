package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void isTheOneOfTheCaller() {
        var headers = Map.of("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(Trace.of(headers::get)).isEqualTo(new Trace("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"));
    }

    @Test
    void isANewOneWhereTheCallerHasNoneThatIsValid() {
        var headers = Map.of("traceparent", "00-00000000000000000000000000000000-b7ad6b7169203331-01");

        var trace = Trace.of(headers::get);

        assertThat(trace.id()).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(trace.span()).isNull();
    }
}

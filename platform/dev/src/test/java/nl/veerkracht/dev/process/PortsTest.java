package nl.veerkracht.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void noPortIsGivenTwiceThoughNobodyListensYet() {
        assertThat(IntStream.range(0, 200).map(each -> Ports.free()).boxed()).doesNotHaveDuplicates();
    }
}

package nl.veerkracht.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcTest {
    private static final Duration WORK = Duration.ofMillis(300);
    private static final long ME = ProcessHandle.current().pid();

    @Test
    void whatAProcessComputesIsCounted() {
        var before = Proc.cpu(ME);

        var until = System.nanoTime() + WORK.toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }

        assertThat(Proc.cpu(ME).minus(before)).isGreaterThan(WORK.dividedBy(10));
    }

    @Test
    void whatItsThreadsComputeIsCountedByTheirNames() {
        var anyName = List.of("");

        assertThat(Proc.cpu(ME, anyName)).isPositive().isLessThanOrEqualTo(Proc.cpu(ME));
        assertThat(Proc.cpu(ME, List.of("nobody is called this"))).isZero();
    }

    @Test
    void whatAnEndedChildHasComputedIsCountedToo() throws IOException, InterruptedException {
        var before = Proc.cpu(ME);

        var counting = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";
        new ProcessBuilder("sh", "-c", counting).start().waitFor();

        assertThat(Proc.cpu(ME).minus(before)).isPositive();
    }

    @Test
    void theMostMemoryEverIsAtLeastWhatThereIsNow() {
        var now = Proc.residentMemory(ME);

        assertThat(now).isGreaterThan(1 << 20);
        assertThat(Proc.peakMemory(ME)).isGreaterThanOrEqualTo(now);
    }

    @Test
    void ofAProcessThatIsNotThereNothingIsKnown() {
        var nobody = Long.MAX_VALUE;

        assertThat(Proc.startedAt(nobody)).isEmpty();
        assertThat(Proc.cpu(nobody)).isZero();
        assertThat(Proc.peakMemory(nobody)).isZero();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.measure.AbsenceIntake;
import nl.veerkracht.bench.measure.CasesFromSignals;
import nl.veerkracht.bench.measure.WholeWay;
import nl.veerkracht.bench.stack.Stack;
import org.junit.jupiter.api.Test;

/**
 * The benchmark in small: it fails when a count is wrong, and prints its figures, which on a machine that does other work
 * say little.
 */
@OnTheWholePlatform
class BenchmarkIT {

    @Test
    void everythingThatWasSentIsCounted(World world) {
        var report = new Report();

        try (var stack = new Stack(world.platform())) {
            for (var measure : List.of(
                    new AbsenceIntake(1_000, 80, 1), new CasesFromSignals(500, 1), WholeWay.single(1_000, 80, 1))) {
                measure.run(stack, report);
            }
        }

        assertThat(report.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.proof()).isNotBlank());
    }
}

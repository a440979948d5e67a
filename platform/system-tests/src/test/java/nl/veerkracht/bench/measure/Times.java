package nl.veerkracht.bench.measure;

import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Figure.Target;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.http.Answers;
import org.jspecify.annotations.Nullable;

/** Tells how long answers took. */
final class Times {
    private Times() {}

    static void tell(Report report, String measure, String what, Answers answers, String proof) {
        tell(report, measure, what, answers, null, null, proof);
    }

    static void tell(
            Report report,
            String measure,
            String what,
            Answers answers,
            @Nullable Target median,
            @Nullable Target slowest,
            String proof) {
        report.add(new Figure(measure, what + ", p50", answers.p50(), "ms", median, proof));
        report.add(new Figure(measure, what + ", p99", answers.p99(), "ms", slowest, proof));
        if (answers.held() > 0) {
            report.add(new Figure(measure, what + ", sent too late", answers.held(), "requests", null, proof));
        }
    }
}

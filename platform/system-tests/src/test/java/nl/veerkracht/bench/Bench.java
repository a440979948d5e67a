package nl.veerkracht.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.measure.AbsenceIntake;
import nl.veerkracht.bench.measure.CaseRequests;
import nl.veerkracht.bench.measure.CasesFromSignals;
import nl.veerkracht.bench.measure.FrontDoor;
import nl.veerkracht.bench.measure.Growth;
import nl.veerkracht.bench.measure.Measure;
import nl.veerkracht.bench.measure.ReportToEntry;
import nl.veerkracht.bench.measure.Starts;
import nl.veerkracht.bench.measure.WholeWay;
import nl.veerkracht.bench.measure.YearReplayed;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Setup;
import nl.veerkracht.dev.part.Folders;

/** Where {@code ./dev bench} comes in: all measures, or those that are named. */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    /** Exit code of a run in which everything was counted right, but something was slower than it should be. */
    private static final int MISSED = 3;

    /** A tenth of the country; {@code -Dveerkracht.bench.year-pupils} makes it fewer where an hour is too long. */
    private static final int YEAR_PUPILS = Integer.getInteger("veerkracht.bench.year-pupils", 290_000);

    /** Rounds before each measure, at most: enough for the compilers to be done with it. */
    private static final int WARM_UPS = 8;

    private static final List<Measure> SINGLE = List.of(
            new AbsenceIntake(20_000, 1_600, WARM_UPS),
            new CasesFromSignals(20_000, WARM_UPS),
            WholeWay.single(20_000, 1_600, WARM_UPS / 4),
            new ReportToEntry(100, 60, 200),
            new FrontDoor(8_000, 600),
            new CaseRequests(100_000, 3_000, WARM_UPS),
            new Growth(List.of(2_000, 8_000, 32_000), WARM_UPS),
            new Starts(), // before the year, which starts some of them anew
            new YearReplayed(YEAR_PUPILS));
    private static final List<Measure> REPLICATED = List.of(WholeWay.replicated(20_000, 1_600, WARM_UPS / 4));

    private static final String ONLY = "--only=";
    private static final String JVM = "--jvm=";
    private static final String PROFILE = "--profile=";

    /** One school's system sends here what a region's send: the limit for each sender would be all that is measured. */
    private static final Map<String, String> NO_RATE_LIMIT =
            Map.of("VEERKRACHT_INTAKE_RATE_BURST", "1000000", "VEERKRACHT_INTAKE_RATE_PER_SECOND", "1000000");

    private Bench() {}

    public static void main(String[] words) {
        // Asked of two processors, Java would make a thread for everything that it does later, and time would go there.
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "4");
        var wanted = Stream.of(words).filter(word -> !word.startsWith("--")).collect(Collectors.toSet());
        var report = new Report();
        circumstances(report);
        if (System.getenv("VEERKRACHT_BENCH_KEEP") == null) {
            Folders.delete(FOLDER);
        }
        run("platform", setup(words), only(words), chosen(SINGLE, wanted), report);
        run("replicated", setup(words).withReplicas(2), only(words), chosen(REPLICATED, wanted), report);
        System.out.println("\nWritten to " + FOLDER.resolve("figures.md"));
        System.exit(report.figures().stream().allMatch(Figure::good) ? 0 : MISSED);
    }

    private static List<Measure> chosen(List<Measure> all, Set<String> wanted) {
        return all.stream()
                .filter(measure -> wanted.isEmpty() || wanted.contains(measure.name()))
                .toList();
    }

    private static void run(String folder, Setup setup, Set<String> only, List<Measure> measures, Report report) {
        if (measures.isEmpty()) {
            return;
        }
        try (var stack = Stack.start(FOLDER.resolve(folder), setup, only)) {
            for (var measure : measures) {
                stack.settle(); // what one has left to be done is not for the next
                measure.run(stack, report);
                report.write(FOLDER);
            }
            stack.platform().close();
        }
    }

    private static void circumstances(Report report) {
        report.circumstance("Date", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        report.circumstance("Processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        report.circumstance("Java", System.getProperty("java.version"));
    }

    /** All parts, but where some are named ({@code --only=postgres,kafka,…}). */
    private static Set<String> only(String[] words) {
        return Stream.of(words)
                .filter(word -> word.startsWith(ONLY))
                .flatMap(word -> Stream.of(word.substring(ONLY.length()).split(",")))
                .collect(Collectors.collectingAndThen(
                        Collectors.toSet(),
                        some -> some.isEmpty()
                                ? Addresses.from(Map.of()).ports().keySet()
                                : some));
    }

    /** As in production; a part that is to be looked into records what it does. */
    private static Setup setup(String[] words) {
        var setup = Setup.PRODUCTION.withEnvironment("gateway", NO_RATE_LIMIT);
        for (var word : words) {
            if (word.startsWith(PROFILE)) {
                var part = word.substring(PROFILE.length());
                setup = setup.withOptions(
                        part,
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                + FOLDER.resolve(part + ".jfr"));
            }
            if (word.startsWith(JVM)) {
                var option = word.substring(JVM.length()).split("=", 2);
                setup = setup.withOptions(option[0], option[1]);
            }
        }
        return setup;
    }
}

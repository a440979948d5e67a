package nl.veerkracht.notification.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportMovedV1;
import nl.veerkracht.contracts.report.AbsenceReportUnfiledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.contracts.report.ReportKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportNoticesTest {
    private static final UUID REPORT = UUID.randomUUID();
    private static final String SCHOOL = "99DA00";
    private static final ReportKind KIND = ReportKind.SIXTEEN_HOURS;
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 4);
    private static final Instant MOMENT = Instant.parse("2026-11-27T08:01:12Z");
    private static final Map<String, Record> FACTS = Map.of(
            "due",
            due("2026-11-27T08:01:12Z"),
            "due, found late on the last day",
            due("2026-12-04T22:59:59Z"),
            "due, found after the last day",
            due("2026-12-04T23:00:00Z"),
            "near",
            new AbsenceReportUnfiledV1(REPORT, SCHOOL, KIND, DUE, DEADLINE, false, MOMENT),
            "passed",
            new AbsenceReportUnfiledV1(REPORT, SCHOOL, KIND, DUE, DEADLINE, true, MOMENT),
            "filed",
            new AbsenceReportFiledV1(REPORT, SCHOOL, KIND, DUE, "9901", MOMENT),
            "moved",
            new AbsenceReportMovedV1(REPORT, SCHOOL, KIND, DUE, "9901", "9902", MOMENT),
            "handled",
            new AbsenceReportHandledV1(REPORT, SCHOOL, KIND, DUE, "CLOSED", MOMENT),
            "withdrawn before it was filed",
            withdrawn(null),
            "withdrawn from the municipality",
            withdrawn("9901"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # fact                          | told
            due                             | REPORT_DUE 99DA00 absence-coordinator by mail
            due, found late on the last day | REPORT_DUE 99DA00 absence-coordinator by mail
            due, found after the last day   | REPORT_DUE 99DA00 absence-coordinator
            near                            | REPORT_DEADLINE_NEAR 99DA00 absence-coordinator by mail
            passed                          | REPORT_DEADLINE_PASSED 99DA00 absence-coordinator by mail; REPORT_DEADLINE_PASSED 99DA00 support-coordinator by mail
            filed                           | REPORT_FILED 9901 attendance-officer by mail
            moved                           | REPORT_FILED 9902 attendance-officer by mail; REPORT_MOVED_AWAY 9901 attendance-officer
            handled                         | REPORT_HANDLED 99DA00 absence-coordinator
            withdrawn before it was filed   | REPORT_WITHDRAWN 99DA00 absence-coordinator
            withdrawn from the municipality | REPORT_WITHDRAWN 9901 attendance-officer
            """)
    void whoIsTold(String fact, String told) {
        var tellings = NoticePolicy.decide(Objects.requireNonNull(FACTS.get(fact)));

        assertThat(tellings).extracting(ReportNoticesTest::asText).containsExactly(told.split("; "));
        assertThat(tellings).extracting(Telling::about).containsOnly(About.report(REPORT));
    }

    private static String asText(Telling telling) {
        var audience = telling.audience();
        return telling.kind() + " " + audience.organisationIdentifier() + " " + audience.role()
                + (telling.isMailed() ? " by mail" : "");
    }

    private static Record due(String detectedAt) {
        return new AbsenceReportDueV1(REPORT, SCHOOL, KIND, DUE, DEADLINE, Instant.parse(detectedAt));
    }

    private static Record withdrawn(@Nullable String municipality) {
        return new AbsenceReportWithdrawnV1(REPORT, SCHOOL, KIND, DUE, municipality, MOMENT);
    }
}

package nl.veerkracht.gateway.canned;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What somebody at work was told of reports, and of their own school. */
final class CannedNotices {
    private CannedNotices() {}

    static String ofReportsAndSilence(boolean officer) {
        return officer
                ? about(6, "REPORT_FILED", CannedReports.FILED) + "," + about(7, "REPORT_MOVED_AWAY", CannedReports.DUE)
                : about(6, "REPORT_DEADLINE_NEAR", CannedReports.DUE) + "," + silence();
    }

    private static String about(int number, String kind, String report) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f%d","kind":"%s","youngPersonId":"%s","reportId":"%s",
                "createdAt":"%s"}""".formatted(number, kind, CannedServices.SAM, report, hoursAgo(number));
    }

    private static String silence() {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f8","kind":"FEED_SILENT","createdAt":"%s"}""".formatted(hoursAgo(8));
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(hours, ChronoUnit.HOURS);
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sixteen hours without leave in four school weeks: the school is told, files it and hears what the municipality did, each by
 * following what stands in their inbox.
 */
@OnTheWholePlatform
class AbsenceReportIT {
    private final World world;
    private final Pupil pupil;

    AbsenceReportIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
    }

    @Test
    void whatTheLawAsksIsFiledAndHandledByWhoWasTold() {
        world.system("99XX00")
                .mustTake(List.of(pupil.playsTruantOn("2026-11-24", 8), pupil.playsTruantOn("2026-11-25", 8)));
        awaitNotice("coordinator-99xx00", "REPORT_DUE");

        var report = fileByFollowingTheInbox();
        awaitNotice("officer-9901", "REPORT_FILED");
        closeByFollowingTheInbox(report);
        awaitNotice("coordinator-99xx00", "REPORT_HANDLED");

        assertThat(kinds(world.as("officer-9902").notices(pupil))).isEmpty();
        world.ledger()
                .await(() -> assertThat(kinds(world.as("mentor-99xx00").timeline(pupil)))
                        .contains("REPORT_FILED", "REPORT_HANDLED"));
    }

    private String fileByFollowingTheInbox() {
        try (var coordinator = world.visitor("coordinator-99xx00", "nl-NL")) {
            var report = openFromInbox(coordinator, "coordinator-99xx00", "REPORT_DUE");
            coordinator
                    .page()
                    .locator("details:has(form[action$=filings]) summary")
                    .click();
            coordinator.page().fill("#parentsContact-" + report, "Twee keer gebeld");
            coordinator.page().fill("#stepsTaken-" + report, "Gesprek met de leerling");
            coordinator.page().fill("#asked-" + report, "Een gesprek met elkaar");
            coordinator.screenshot("absence-report-to-file");
            coordinator
                    .page()
                    .locator("form[action$=filings] button[type=submit]")
                    .click();
            assertThat(coordinator.text()).contains("De melding is bijgewerkt.");
            assertThat(coordinator.complaints()).isEmpty();
            return report;
        }
    }

    private void closeByFollowingTheInbox(String report) {
        try (var officer = world.visitor("officer-9901", "nl-NL")) {
            assertThat(openFromInbox(officer, "officer-9901", "REPORT_FILED")).isEqualTo(report);
            assertThat(officer.text()).contains("Twee keer gebeld");
            officer.page()
                    .locator("details:has(form[action$=handlings]) summary")
                    .click();
            officer.screenshot("absence-report-to-handle");
            officer.page().selectOption("#closing-" + report, "BACK_TO_SCHOOL");
            officer.page().locator("button[value=CLOSED]").click();
            assertThat(officer.text()).contains("De melding is bijgewerkt.");
        }
    }

    /** Returns which report it is. */
    private String openFromInbox(Visitor visitor, String who, String kind) {
        var report = world.as(who).notices(pupil).stream()
                .filter(notice -> notice.path("kind").asText().equals(kind))
                .map(notice -> notice.path("reportId").asText())
                .findFirst()
                .orElseThrow();
        visitor.open("/inbox");
        var link = visitor.page().locator("a[href='/reports/" + report + "']");
        while (link.count() == 0) {
            turnThePage(visitor);
        }
        link.first().click();
        visitor.page().waitForURL("**/reports/" + report);
        return report;
    }

    /** Other stories on the same platform may fill the first page; on the last one there is nothing to click and this fails. */
    private static void turnThePage(Visitor visitor) {
        var more = visitor.page().locator("#live a[rel=next]").getAttribute("href");
        visitor.open(more);
    }

    private void awaitNotice(String who, String kind) {
        world.ledger()
                .await(() -> assertThat(kinds(world.as(who).notices(pupil))).contains(kind));
    }

    private static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(each -> each.path("kind").asText()).toList();
    }
}

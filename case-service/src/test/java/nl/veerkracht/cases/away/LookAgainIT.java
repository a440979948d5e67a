package nl.veerkracht.cases.away;

import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.FRIDAY;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with a case is away since Friday 27 November. */
@WithRealParts
class LookAgainIT {
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 12, 25);
    private static final LocalDate THREE_MONTHS = LocalDate.of(2027, 2, 27);

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    LookAgain lookAgain;

    private final SchoolEvents events = aboutSomebody();
    private final UUID absence = UUID.randomUUID();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void awayWithACase() {
        clock.reset();
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.LONG)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        told(null, Status.ACTIVE, 0);
        CasesDatabase.run("delete from announced");
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # looked at first on, task
            2026-12-24,
            2026-12-25,           AWAY_FOUR_WEEKS
            2027-02-26,           AWAY_FOUR_WEEKS
            2027-02-27,           AWAY_THREE_MONTHS
            2027-06-01,           AWAY_THREE_MONTHS
            """)
    void afterAStopOnlyTheLastIsAsked(LocalDate day, @Nullable String task) {
        look(day);
        look(day);

        assertThat(tasks()).isEqualTo(task == null ? List.of() : List.of(task));
    }

    @Test
    void dayByDayEachIsAskedOnceOfWhoCoordinatesSupport() {
        FOUR_WEEKS.minusDays(1).datesUntil(FOUR_WEEKS.plusDays(3)).forEach(this::look);
        THREE_MONTHS.minusDays(1).datesUntil(THREE_MONTHS.plusDays(3)).forEach(this::look);

        assertThat(tasks()).containsExactly("AWAY_FOUR_WEEKS", "AWAY_THREE_MONTHS");
        somebody("SCHOOL", "99XX00", "support-coordinator")
                .get("/v1/tasks?kind=AWAY_FOUR_WEEKS&caseId=" + caseId)
                .then()
                .body("items.owner.role", contains("support-coordinator"))
                .body("items.dueOn", contains("2027-01-04"));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()).stream()
                        .filter("nl.coordinationtasks.assigned.v1"::equals))
                .hasSize(2);
    }

    @Test
    void whoIsBackIsNotAway() {
        told(FRIDAY.plusDays(12), Status.ACTIVE, 60);
        told(null, Status.ACTIVE, 30);

        look(THREE_MONTHS);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        told(null, Status.WITHDRAWN, 60);

        look(THREE_MONTHS);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoIsAwayAgainAfterAllIsAway() {
        told(FRIDAY.plusDays(12), Status.ACTIVE, 60);
        told(null, Status.ACTIVE, 90);

        look(FOUR_WEEKS);

        assertThat(tasks()).containsExactly("AWAY_FOUR_WEEKS");
    }

    @Test
    void whoLeftTheSchoolIsNotAwayThere() {
        handler.handle(List.of(events.enrolled()));
        handler.handle(List.of(
                events.left(LocalDate.of(2026, 12, 10), DETECTED.plusSeconds(60)),
                events.at("99XX01").enrolled()));

        look(FOUR_WEEKS);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void withoutAnOpenCaseNobodyLooks() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");

        look(FOUR_WEEKS);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void twoReplicasAtOnceAskOnce() {
        clock.moveTo(FOUR_WEEKS.atTime(6, 0).atZone(BusinessClock.ZONE).toInstant());

        var all = Stream.of(1, 2, 3)
                .map(replica -> CompletableFuture.runAsync(lookAgain::run, Infrastructure.getDefaultExecutor()))
                .toList();

        all.forEach(CompletableFuture::join);
        assertThat(tasks()).containsExactly("AWAY_FOUR_WEEKS");
    }

    private void told(@Nullable LocalDate lastDay, Status status, int later) {
        handler.handle(List.of(events.recorded(absence, lastDay, status, DETECTED.plusSeconds(later))));
    }

    private void look(LocalDate day) {
        clock.moveTo(day.atTime(6, 0).atZone(BusinessClock.ZONE).toInstant());
        lookAgain.run();
    }

    private List<String> tasks() {
        return CasesDatabase.column(
                "kind",
                "(select kind from task where case_id = '%s' and starts_with(kind, 'AWAY') order by id) t",
                caseId);
    }
}

package nl.veerkracht.cases.late;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.DailyRun;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mentor of 99XX00 was to invite to the talk until Friday 4 December. */
@WithRealParts
class TellLateIT {
    private static final String DAILY = "tell-late-tasks";

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    TellLate tellLate;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private String invite = "";

    @BeforeEach
    void aCase() {
        clock.reset();
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        invite = CasesDatabase.ask("select id from task where case_id = '%s' and kind = 'SCHOOL_TALK_INVITE'", caseId);
        CasesDatabase.run("delete from announced");
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # looked at first on, told
            2026-12-04,
            2026-12-05,
            2026-12-06,
            2026-12-07,           OWNER
            2026-12-09,           OWNER
            2026-12-10,           DIRECTOR
            2026-12-14,           DIRECTOR
            2026-12-15,           TEAM
            2027-02-01,           TEAM
            """)
    void afterAStopOnlyTheHighestLevelThatIsReachedIsTold(LocalDate day, String level) {
        look(day);
        look(day);

        assertThat(told(invite)).isEqualTo(level == null ? List.of() : List.of(level));
    }

    @Test
    void dayByDayEachLevelIsToldOnce() {
        LocalDate.of(2026, 12, 4)
                .datesUntil(LocalDate.of(2027, 1, 6))
                .flatMap(day -> Stream.of(day, day))
                .forEach(this::look);

        assertThat(told(invite)).containsExactly("OWNER", "DIRECTOR", "TEAM");
        assertThat(CasesDatabase.column(
                        "level || ' ' || (told_at at time zone 'Europe/Amsterdam')::date",
                        "(select * from task_told_late where task_id = '%s' order by told_at) t",
                        invite))
                .containsExactly("OWNER 2026-12-07", "DIRECTOR 2026-12-10", "TEAM 2026-12-15");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # due,      moment,               told
            2026-12-04, 2026-12-06T22:59:59Z,
            2026-12-04, 2026-12-06T23:00:00Z, OWNER
            # over Easter and the change to summer time, and over the change to winter time
            2027-03-25, 2027-03-29T21:59:59Z,
            2027-03-25, 2027-03-29T22:00:00Z, OWNER
            2027-10-29, 2027-10-31T22:59:59Z,
            2027-10-29, 2027-10-31T23:00:00Z, OWNER
            """)
    void aDayBeginsWhereTheYoungPeopleLive(String due, Instant moment, String level) {
        CasesDatabase.run("update task set due_on = '" + due + "' where id = '" + invite + "'");
        clock.moveTo(moment);

        tellLate.run();

        assertThat(told(invite)).isEqualTo(level == null ? List.of() : List.of(level));
    }

    @Test
    void twoReplicasAtOnceTellOnce() {
        clock.moveTo(morning(LocalDate.of(2026, 12, 7)));

        var both = Stream.of(1, 2, 3, 4)
                .map(replica -> CompletableFuture.runAsync(tellLate::run, Infrastructure.getDefaultExecutor()))
                .toList();

        both.forEach(CompletableFuture::join);
        assertThat(told(invite)).containsExactly("OWNER");
    }

    @Test
    void aLaterDayStartsAnew() {
        look(LocalDate.of(2026, 12, 7));

        extend("2026-12-09");
        look(LocalDate.of(2026, 12, 8));
        look(LocalDate.of(2026, 12, 9));
        assertThat(told(invite)).containsExactly("OWNER");

        look(LocalDate.of(2026, 12, 10));
        look(LocalDate.of(2026, 12, 15));
        assertThat(told(invite)).containsExactly("OWNER", "OWNER", "DIRECTOR");
        assertThat(field("dueOn")).containsExactly("2026-12-04", "2026-12-09", "2026-12-09");
    }

    @Test
    void whatIsDoneIsNotLate() {
        look(LocalDate.of(2026, 12, 7));
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "DONE"))
                .post("/v1/tasks/" + invite + "/completion")
                .then()
                .statusCode(204);

        look(LocalDate.of(2026, 12, 31));

        assertThat(told(invite)).containsExactly("OWNER");
    }

    @Test
    void itSaysWhoIsToHearOfItAndNothingOfWhatWasWritten() {
        CasesDatabase.run("update task set reason = 'often away' where id = '" + invite + "'");

        look(LocalDate.of(2026, 12, 10));

        assertThat(field("ownerIdentifier")).containsExactly("99XX00");
        assertThat(field("ownerRole")).containsExactly("mentor");
        assertThat(field("mentorRef"))
                .containsExactly(CasesDatabase.ask("select mentor_ref from task where id = '%s'", invite));
        assertThat(field("directorIdentifier")).containsExactly("99XX00");
        assertThat(field("directorRole")).containsExactly("support-coordinator");
        assertThat(CasesDatabase.ask(
                        "select string_agg(event::text, '') from announced where subject = '%s'",
                        events.youngPersonId()))
                .doesNotContain("often");
    }

    @Test
    void whatWasAskedInConfidenceIsNotToldToTheSchool() {
        CasesDatabase.run(
                "update task set kind = 'TALK_WITH_FAMILY', owner_kind = 'GGD', owner_identifier = '00000001',"
                        + " owner_role = 'youth-physician', mentor_ref = null where id = '" + invite + "'");

        Stream.of("2026-12-07", "2026-12-10", "2026-12-15")
                .map(LocalDate::parse)
                .forEach(this::look);

        assertThat(told(invite)).containsExactly("OWNER", "TEAM");
        assertThat(CasesDatabase.count(
                        "announced where event #>> '{data,taskId}' = '%s' and jsonb_exists(event -> 'data', 'directorKind')",
                        invite))
                .isZero();
    }

    @Test
    void whatASchoolLeftUndoneIsToldToTheSchoolThatTakesPart() {
        handler.handle(List.of(events.enrolled()));
        handler.handle(List.of(
                events.left(LocalDate.of(2026, 12, 1), SchoolEvents.DETECTED.plusSeconds(60)),
                events.at("99XX01").enrolled()));

        look(LocalDate.of(2026, 12, 7));

        assertThat(told(invite)).containsExactly("OWNER");
        assertThat(field("ownerIdentifier")).containsExactly("99XX01");
        assertThat(field("ownerRole")).containsExactly("absence-coordinator");
    }

    @Test
    void itIsLookedForEveryDay() {
        var planned = DailyRun.after(clock.instant(), DAILY);
        clock.moveTo(planned.minusSeconds(3600));
        var due = planned.atZone(BusinessClock.ZONE).toLocalDate().minusDays(30);
        CasesDatabase.run("update task set due_on = '" + due + "' where id = '" + invite + "'");
        assertThat(told(invite)).isEmpty();

        clock.moveTo(planned);

        DailyRun.awaited(planned, DAILY, () -> told(invite).equals(List.of("TEAM")));
    }

    /** As when another test, or somebody who tries things out, has been in the far future. */
    @Test
    void itIsLookedForAgainWhenTheClockWasMovedBack() {
        var planned = DailyRun.after(clock.instant(), DAILY);
        clock.moveTo(planned.plus(Duration.ofDays(30)));
        DailyRun.after(clock.instant(), DAILY);

        clock.moveTo(planned.minusSeconds(3600));

        DailyRun.isPlannedFor(planned, DAILY);
    }

    private void look(LocalDate day) {
        clock.moveTo(morning(day));
        tellLate.run();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(6, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private void extend(String day) {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("dueOn", day, "reason", "The mother works in the daytime"))
                .post("/v1/tasks/" + invite + "/extension")
                .then()
                .statusCode(200);
    }

    private static List<String> told(String task) {
        return field(task, "level");
    }

    private List<String> field(String name) {
        return field(invite, name);
    }

    private static List<String> field(String task, String name) {
        return CasesDatabase.column(
                "field",
                "(select event -> 'data' ->> '%s' as field from announced"
                        + " where type = 'nl.coordinationtasks.overdue.v1' and event #>> '{data,taskId}' = '%s' order by n) a",
                name,
                task);
    }
}

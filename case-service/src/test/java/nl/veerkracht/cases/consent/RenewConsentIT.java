package nl.veerkracht.cases.consent;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.consent.Questions.answer;
import static nl.veerkracht.cases.consent.Questions.renew;
import static nl.veerkracht.cases.consent.Questions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.DailyRun;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The family has agreed until New Year's Eve; then it ends by itself. */
@WithRealParts
class RenewConsentIT {
    private static final String DAILY = "remind-of-end-of-consent";

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    RemindOfEnd remindOfEnd;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(events.youngPersonId(), caseId, UNTIL.minusYears(15));
    private Questions questions = new Questions(events.youngPersonId(), caseId);

    @BeforeEach
    void aFamilyThatIsAsked() {
        clock.reset();
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, LocalDate.of(2012, 5, 1));
        family.everyone();
        questions = new Questions(events.youngPersonId(), caseId);
        questions.begin();
        CasesDatabase.run("delete from announced");
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day looked at, tasks
            2026-11-30,      0
            2026-12-01,      1
            2026-12-31,      1
            2027-01-29,      1
            2027-01-30,      0
            """)
    void whoAskedIsRemindedThirtyDaysBeforeAlsoAfterAStop(LocalDate day, int tasks) {
        agreed();

        look(day);
        look(day);

        assertThat(open()).isEqualTo(tasks);
    }

    @Test
    void theTaskIsForTheOrganisationThatAskedAndSaysNotWhatFor() {
        agreed();
        CasesDatabase.run("delete from announced");

        look(LocalDate.of(2026, 12, 1));

        physician()
                .get("/v1/tasks?kind=RENEW_CONSENT&caseId=" + caseId)
                .then()
                .body("items.dueOn", equalTo(List.of("2026-12-30")))
                .body("items.owner.kind", equalTo(List.of("GGD")))
                .body("items.owner.role", equalTo(List.of("youth-physician")));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.coordinationtasks.assigned.v1");
        assertThat(CasesDatabase.ask(
                        "select string_agg(event::text, '') from announced where subject = '%s'",
                        events.youngPersonId()))
                .doesNotContain("ADVICE", "RETURN_TO_SCHOOL");
    }

    @Test
    void whatTheFamilyNeverAgreedToIsNotAskedAnewByItself() {
        answer(family.pupil(), questions.ask(UNTIL), true).statusCode(200);
        var refused = questions.ask(UNTIL);
        answer(family.pupil(), refused, false).statusCode(200);

        look(LocalDate.of(2026, 12, 1));

        assertThat(open()).isZero();
        renew(physician(), refused, UNTIL.plusMonths(1))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-renew"));
    }

    @Test
    void whoTakesBackAYesEndsTheTask() {
        var consent = agreed();
        look(LocalDate.of(2026, 12, 1));

        withdraw(family.parent("father"), consent).statusCode(200);

        assertThat(open()).isZero();
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .endsWith("nl.consents.withdrawn.v1")
                .contains("nl.coordinationtasks.completed.v1");
        renew(physician(), consent, UNTIL.plusMonths(1)).statusCode(409);
    }

    @Test
    void theSameIsAskedAnewForTheDaysAfterAndAYesOfBeforeCountsForNothing() {
        var consent = agreed();
        look(LocalDate.of(2026, 12, 1));

        var again = renew(physician(), consent, UNTIL.plusYears(1))
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .body("class", equalTo("ADVICE"))
                .body("purpose", equalTo("RETURN_TO_SCHOOL"))
                .body("recipient.identifier", equalTo("99XX00"))
                .body("from", equalTo("2026-12-31"))
                .body("until", equalTo("2027-12-31"))
                .extract()
                .<String>path("id");

        assertThat(open()).isZero();
        assertThat(questions.status(consent)).isEqualTo("HOLDS");
        for (var who : List.of(family.pupil(), family.parent("mother"), family.parent("father"))) {
            answer(who, again, true).statusCode(200);
        }
        assertThat(questions.status(again)).isEqualTo("GIVEN");
        clock.moveTo(midnight(UNTIL));
        assertThat(questions.status(consent)).isEqualTo("EXPIRED");
        assertThat(questions.status(again)).isEqualTo("HOLDS");
    }

    @Test
    void itIsAskedAnewOnce() {
        var consent = agreed();
        renew(physician(), consent, UNTIL.plusMonths(6)).statusCode(201);

        renew(physician(), consent, UNTIL.plusMonths(6))
                .statusCode(409)
                .body("type", equalTo("/problems/already-renewed"));

        look(LocalDate.of(2026, 12, 1));
        assertThat(open()).isZero();
        assertThat(CasesDatabase.count("consent where case_id = '%s'", caseId)).isEqualTo(2);
    }

    @Test
    void whatHasEndedIsAskedAnewFromToday() {
        var consent = agreed();
        clock.moveTo(midnight(LocalDate.of(2027, 1, 10)));

        renew(mentor("99XX00"), consent, LocalDate.of(2027, 3, 1))
                .statusCode(201)
                .body("from", equalTo("2027-01-10"));
    }

    @Test
    void onlyWhoMayKnowOfItAsksAnew() {
        var consent = agreed();
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");

        renew(family.parent("mother"), consent, UNTIL.plusMonths(1))
                .statusCode(403)
                .body("type", equalTo("/problems/family-does-not-ask"));
        for (var stranger : List.of(mentor("99XX01"), officer("9901"), family.parent("stepfather"))) {
            renew(stranger, consent, UNTIL.plusMonths(1)).statusCode(404);
        }
        renew(physician(), UUID.randomUUID().toString(), UNTIL.plusMonths(1)).statusCode(404);
    }

    @Test
    void itIsForAYearAtMost() {
        var consent = agreed();

        renew(physician(), consent, UNTIL.plusYears(1).plusDays(1))
                .statusCode(400)
                .body("errors.pointer", hasItem("/until"));
        renew(physician(), consent, UNTIL).statusCode(400);
        Questions.post(physician(), "/v1/consents/" + consent + "/renewal", Map.of())
                .statusCode(400);
        assertThat(CasesDatabase.count("consent where case_id = '%s'", caseId)).isEqualTo(1);
    }

    @Test
    void whatFallsDueFallsDueWhenTheClockIsMoved() {
        var planned = DailyRun.after(clock.instant(), DAILY);
        var day = planned.atZone(BusinessClock.ZONE).toLocalDate();
        clock.moveTo(planned.minusSeconds(3600));
        family.born(day.minusYears(14));
        questions.agreed(day.plusDays(30), family.pupil(), family.parent("mother"), family.parent("father"));
        assertThat(open()).isZero();

        clock.moveTo(planned);

        DailyRun.awaited(planned, DAILY, () -> open() == 1);
    }

    private String agreed() {
        return questions.agreed(UNTIL, family.pupil(), family.parent("mother"), family.parent("father"));
    }

    private void look(LocalDate day) {
        clock.moveTo(day.atTime(7, 0).atZone(BusinessClock.ZONE).toInstant());
        remindOfEnd.run();
    }

    private int open() {
        return CasesDatabase.count("task where case_id = '%s' and kind = 'RENEW_CONSENT' and status = 'OPEN'", caseId);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}

package nl.veerkracht.cases.rights;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.consent.Questions.answer;
import static nl.veerkracht.cases.consent.Questions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.consent.Questions;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One second before midnight of a birthday that matters, and at midnight: on the days on which the clock is put forward and
 * back, and for who was born on a leap day.
 */
@WithRealParts
class BirthdayIT {
    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(events.youngPersonId(), caseId, LocalDate.EPOCH);
    private Questions questions = new Questions(events.youngPersonId(), caseId);

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born,      birthday,   before: pupil, mother, advice; at midnight: pupil, mother, advice
            2015-03-28,  2027-03-28, 404, 200, true,                200, 200, true
            2015-10-31,  2027-10-31, 404, 200, true,                200, 200, true
            2016-02-29,  2028-02-29, 404, 200, true,                200, 200, true
            2011-03-28,  2027-03-28, 200, 200, true,                200, 200, false
            2011-10-31,  2027-10-31, 200, 200, true,                200, 200, false
            2012-02-29,  2028-02-29, 200, 200, true,                200, 200, false
            2009-03-28,  2027-03-28, 200, 200, false,               200, 404, false
            2009-10-31,  2027-10-31, 200, 200, false,               200, 404, false
            2012-02-29,  2030-03-01, 200, 200, false,               200, 404, false
            """)
    void whatTheFamilySeesChangesAtMidnight(
            LocalDate born,
            LocalDate birthday,
            int pupilBefore,
            int motherBefore,
            boolean adviceBefore,
            int pupilAfter,
            int motherAfter,
            boolean adviceAfter) {
        aFamily(born, birthday);

        justBefore(birthday);
        sees(family::pupil, pupilBefore);
        sees(() -> family.parent("mother"), motherBefore);
        assertThat(seesAdvice(family.parent("mother"))).isEqualTo(adviceBefore);

        at(birthday);
        sees(family::pupil, pupilAfter);
        sees(() -> family.parent("mother"), motherAfter);
        assertThat(seesAdvice(family.parent("mother"))).isEqualTo(adviceAfter);
    }

    @ParameterizedTest
    @CsvSource({"2015-03-28, 2027-03-28", "2015-10-31, 2027-10-31", "2016-02-29, 2028-02-29"})
    void fromTheTwelfthBirthdayTheYesOfTheParentsIsNotEnough(LocalDate born, LocalDate birthday) {
        aFamily(born, birthday);
        var consent = questions.agreed(birthday.plusDays(60), family.parent("mother"), family.parent("father"));

        justBefore(birthday);
        assertThat(questions.status(consent)).isEqualTo("HOLDS");
        assertThat(questions.field(consent, "closesOn")).isEqualTo(birthday.toString());
        assertThat(seesAdvice(mentor("99XX00"))).isTrue();
        answer(family.pupil(), consent, true).statusCode(404);

        at(birthday);
        assertThat(questions.status(consent)).isEqualTo("ASKED");
        assertThat(seesAdvice(mentor("99XX00"))).isFalse();
        answer(family.pupil(), consent, true).statusCode(200).body("status", equalTo("HOLDS"));
        assertThat(seesAdvice(mentor("99XX00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2011-03-28, 2027-03-28", "2011-10-31, 2027-10-31", "2012-02-29, 2028-02-29"})
    void fromTheSixteenthBirthdayThePupilDecidesAlone(LocalDate born, LocalDate birthday) {
        aFamily(born, birthday);
        var until = birthday.plusDays(60);
        var ofThePupil = questions.agreed(until, family.pupil());
        var ofAll = questions.agreed(until, family.pupil(), family.parent("mother"), family.parent("father"));
        var takenBack = questions.agreed(until, family.pupil(), family.parent("mother"), family.parent("father"));

        justBefore(birthday);
        assertThat(questions.status(ofThePupil)).isEqualTo("ASKED");
        withdraw(family.parent("mother"), takenBack).statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(family.parent("father"), ofThePupil).statusCode(409);

        at(birthday);
        assertThat(questions.status(ofThePupil)).isEqualTo("HOLDS");
        withdraw(family.parent("mother"), ofAll).statusCode(422).body("type", equalTo("/problems/not-a-decider"));
        assertThat(questions.status(ofAll)).isEqualTo("HOLDS");
        assertThat(questions.status(takenBack)).isEqualTo("WITHDRAWN");
        withdraw(family.pupil(), ofAll).statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(family.pupil(), ofThePupil).statusCode(200);
        assertThat(seesAdvice(mentor("99XX00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2009-03-28, 2027-03-28", "2009-10-31, 2027-10-31", "2012-02-29, 2030-03-01"})
    void fromTheEighteenthBirthdayConsentGoesOnAndTheParentsKnowNothingOfIt(LocalDate born, LocalDate birthday) {
        aFamily(born, birthday);
        var consent = questions.agreed(birthday.plusDays(60), family.pupil());

        justBefore(birthday);
        withdraw(family.parent("mother"), consent).statusCode(422);

        at(birthday);
        withdraw(family.parent("mother"), consent).statusCode(404);
        assertThat(questions.status(consent)).isEqualTo("HOLDS");
        assertThat(seesAdvice(mentor("99XX00"))).isTrue();
    }

    /** Everyone has an account, and the physician has written down advice; three weeks before the birthday. */
    private void aFamily(LocalDate born, LocalDate birthday) {
        clock.moveTo(
                birthday.minusWeeks(3).atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, born);
        family.everyone();
        questions = new Questions(events.youngPersonId(), caseId);
        questions.begin();
    }

    private void justBefore(LocalDate birthday) {
        clock.moveTo(birthday.minusDays(1)
                .atTime(23, 59, 59)
                .atZone(BusinessClock.ZONE)
                .toInstant());
    }

    private void at(LocalDate birthday) {
        clock.moveTo(birthday.atTime(0, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    /** Asks every path of the family: all of them follow the same rule. */
    private void sees(Supplier<RequestSpecification> who, int status) {
        var person = "/v1/young-people/" + events.youngPersonId();
        for (var path : List.of(
                person + "/timeline",
                person + "/access-log",
                "/v1/cases/" + caseId,
                "/v1/cases/" + caseId + "/consents")) {
            assertThat(who.get().get(path).statusCode()).as(path).isEqualTo(status);
        }
        for (var list : List.of("/v1/family-links", "/v1/cases")) {
            assertThat(who.get()
                            .get(list)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .contains(events.youngPersonId().toString()))
                    .as(list)
                    .isEqualTo(status == 200);
        }
    }

    private boolean seesAdvice(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .asString()
                .contains("\"ADVICE\"");
    }
}

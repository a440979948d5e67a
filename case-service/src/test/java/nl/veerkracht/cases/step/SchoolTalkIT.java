package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.step.ACase.physician;
import static nl.veerkracht.cases.step.ACase.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealParts
class SchoolTalkIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private ACase careCase = new ACase(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        careCase = ACase.of(pupil.youngPersonId());
    }

    /** Within five working days of the last talk, whichever is recorded last; asking the physician, or another step, ends it. */
    @Test
    void afterATalkTheSupportCoordinatorWeighsInTimeWhetherToRefer() {
        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-26")).statusCode(204);
        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-30")).statusCode(204);
        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-24")).statusCode(204);

        assertThat(careCase.openTasks()).containsExactly("WEIGH_REFERRAL 99XX00 2026-12-07");
        careCase.isReferred(support()).statusCode(200);
        assertThat(careCase.openTasks()).noneMatch(task -> task.startsWith("WEIGH_REFERRAL"));
        careCase.talk(mentor("99XX00"), Map.of()).statusCode(204);
        assertThat(careCase.openTasks()).noneMatch(task -> task.startsWith("WEIGH_REFERRAL"));
    }

    /** The talk is still to be held, and not to be waited for; nobody weighs what was decided by the rules. */
    @Test
    void whereTheSchoolChoseItASignalAsksAtOnceForAReferral() {
        var other = aboutSomebody();
        handler.handle(List.of(other.raisedToRefer(SignalKind.FREQUENT), other.raisedToRefer(SignalKind.LONG)));
        var referred = ACase.of(other.youngPersonId());

        assertThat(referred.openTasks())
                .filteredOn(task -> task.startsWith("REFER "))
                .containsExactly("REFER 99XX00 2026-12-04");
        referred.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-30")).statusCode(204);
        assertThat(referred.openTasks()).containsExactly("REFER 99XX00 2026-12-04");
        referred.isReferred(support()).statusCode(200);
        assertThat(referred.openTasks()).noneMatch(task -> task.startsWith("REFER "));
        handler.handle(List.of(other.raisedToRefer(SignalKind.LONG)));
        assertThat(referred.openTasks()).noneMatch(task -> task.startsWith("REFER "));
    }

    @Test
    void withoutATalkOneRefersOnlyWhereTheSchoolChoseThat() {
        careCase.isReferred(support()).statusCode(409);

        handler.handle(List.of(pupil.raisedToRefer(SignalKind.LONG)));

        careCase.isReferred(support()).statusCode(200);
    }

    /** In primary education it is the parents' talk; of who is of age it is their own. Whoever else comes is welcome. */
    @Test
    void whomATalkIsWithFollowsFromSectorAndAge() {
        assertThat(careCase.toBeHeard(mentor("99XX00"))).containsExactly("PUPIL", "PARENT");

        handler.handle(List.of(pupil.enrolledIn(Sector.PO)));
        assertThat(careCase.toBeHeard(mentor("99XX00"))).containsExactly("PARENT");
        careCase.talk(mentor("99XX00"), Map.of("present", List.of("PUPIL", "TEACHER")))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/notHeard")))
                .body("errors[0].message", endsWith("say why not with PARENT"));
        careCase.talk(mentor("99XX00"), Map.of("present", List.of("PARENT", "TEACHER")))
                .statusCode(204);

        CasesDatabase.run("insert into birth_date values ('%s', '2007-01-01', '2019-01-01', '2025-01-01', now())"
                .formatted(pupil.youngPersonId()));
        assertThat(careCase.toBeHeard(mentor("99XX00"))).containsExactly("PUPIL");
        careCase.talk(mentor("99XX00"), Map.of("present", List.of("PUPIL"))).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "+999999999-12-31", "-999999999-01-01", "0001-01-01", "tomorrow"})
    void whatIsNoDayOfATalkIsSaid(String day) {
        careCase.talk(mentor("99XX00"), Map.of("heldOn", day))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/heldOn")));
    }

    @Test
    void nothingHappenedBeforeSomebodyWasBorn() {
        new AFamily(pupil.youngPersonId(), careCase.id(), LocalDate.of(2012, 11, 30)).everyone();
        var early = List.of("must not be before the young person was born");

        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2012-11-29"))
                .statusCode(400)
                .body("errors.message", equalTo(early));
        careCase.isTalkedAbout();
        var referral = new HashMap<>(ACase.referral());
        referral.put("familyInformedOn", "2012-11-29");
        careCase.goes(support(), "REFERRAL", referral).statusCode(400).body("errors.message", equalTo(early));
    }

    @Test
    void aTalkIsRecordedWithWhyWhoWasNotHeard() {
        careCase.talk(
                        mentor("99XX00"),
                        Map.of("present", List.of("PUPIL"), "reviewOn", "2026-11-30", "invited", List.of()))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/invited", "/notHeard", "/reviewOn")));
        careCase.talk(officer("9902"), Map.of()).statusCode(404);
        careCase.physicianTakesPart();
        careCase.talk(physician(), Map.of()).statusCode(403);

        careCase.talk(mentor("99XX00"), Map.of("reviewOn", "2026-12-21")).statusCode(204);

        assertThat(careCase.openTasks())
                .containsExactlyInAnyOrder("REVIEW_AGREEMENTS 99XX00 2026-12-21", "WEIGH_REFERRAL 99XX00 2026-12-07");
        mentor("99XX00")
                .get("/v1/cases/" + careCase.id() + "/school-talks")
                .then()
                .body("items.agreements", equalTo(List.of("Start at ten on Mondays.")))
                .body("items[0].present", equalTo(List.of("PUPIL", "PARENT", "MENTOR")));
        careCase.closes(support()).statusCode(200);
        careCase.talk(mentor("99XX00"), Map.of()).statusCode(409).body("type", equalTo("/problems/case-is-closed"));
    }
}

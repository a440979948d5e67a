package nl.veerkracht.cases.look;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The young person and the parents read who looked; nobody else does. */
@WithRealParts
class WhoLookedIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);

    @BeforeEach
    void aFamilyWithACase() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        family = new AFamily(
                events.youngPersonId(), CasesDatabase.openCaseOf(events.youngPersonId()), TODAY.minusYears(14));
        family.everyone();
    }

    @Test
    void thoseWhoLookedAndThoseWhoWereRefusedAreTold() {
        mentor("99XX00").get(timeline()).then().statusCode(200);
        officer("9902").get(timeline()).then().statusCode(404);

        family.pupil()
                .get(log())
                .then()
                .statusCode(200)
                .body("items[0].organisationIdentifier", equalTo("9902"))
                .body("items[0].seen.outcome", hasItem("REFUSED"))
                .body("items[0].own", equalTo(false))
                .body("items[1].organisationKind", equalTo("SCHOOL"))
                .body("items[1].roles", equalTo(List.of("mentor")))
                .body("items[1].action", equalTo("GET /v1/young-people/{youngPersonId}/timeline"))
                .body("items[1].seen.category", hasItem("SIGNAL"));
        family.parent("mother").get(log()).then().statusCode(200).body("items[0].roles", equalTo(List.of("pupil")));
        family.pupil().get(log()).then().body("items.own.subList(0, 3)", equalTo(List.of(false, true, false)));
    }

    @Test
    void pageAfterPageItIsAllThere() {
        for (var count = 0; count < 5; count++) {
            mentor("99XX00").get(timeline()).then().statusCode(200);
        }
        var before = CasesDatabase.count("access_log where data_subject = '%s'", events.youngPersonId());

        var seen = new ArrayList<String>();
        for (String next = log() + "?limit=2"; next != null; ) {
            var page = family.pupil().get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.at", String.class));
            next = page.getString("next");
        }

        assertThat(seen).as("all but how three others linked their accounts").hasSize(before - 3);
    }

    @Test
    void nobodyElseReadsIt() {
        for (var who : List.of(
                mentor("99XX00"),
                officer("9901"),
                somebody("CONSORTIUM", "00000004", "administrator"),
                family.parent("stepfather"))) {
            who.get(log()).then().statusCode(404);
        }
        family.born(TODAY.minusYears(18));
        family.parent("mother").get(log()).then().statusCode(404);
        family.pupil().get(log() + "?limit=1").then().statusCode(200).body("items", hasSize(1));
    }

    private String log() {
        return "/v1/young-people/" + events.youngPersonId() + "/access-log";
    }

    private String timeline() {
        return "/v1/young-people/" + events.youngPersonId() + "/timeline";
    }
}

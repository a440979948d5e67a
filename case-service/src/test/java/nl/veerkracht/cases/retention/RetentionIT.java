package nl.veerkracht.cases.retention;

import static nl.veerkracht.cases.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.erasure.FormerPupil;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.Test;

/** How long what is kept, and of whom that time has passed. */
@WithRealParts
class RetentionIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 7, 31);

    @Inject
    EventHandler handler;

    @Test
    void everyClassHasARuleThatSaysWhoSetIt() {
        var rules = mentor("99XX00").get("/v1/retention-rules").then().statusCode(200);

        rules.body("items.dataClass", hasItems("ABSENCE", "MEDICAL", "ACCESS_LOG"));
        assertThat(rules.extract().jsonPath().getList("items.dataClass", String.class))
                .containsAll(Stream.of(DataClass.values()).map(Enum::name).toList());
        assertThat(rules.extract().jsonPath().getList("items.source", String.class))
                .doesNotContain("");
    }

    @Test
    void aFormerPupilIsProposedWhenNothingHasToBeKeptAnyLonger() {
        var school = "88RA00";
        var second = FormerPupil.of(school).leaves(handler, LONG_AGO);
        var first = FormerPupil.of(school).leaves(handler, LONG_AGO.minusYears(1));
        FormerPupil.of(school).leaves(handler, LocalDate.of(2021, 12, 1));
        var withPlan = FormerPupil.of(school).leaves(handler, LONG_AGO);
        handler.handle(List.of(withPlan.events().raised(SignalKind.LONG)));
        CasesDatabase.run("update care_case set status = 'CLOSED' where young_person_id = '" + withPlan.id() + "'");
        var pupil = FormerPupil.of(school);
        handler.handle(List.of(pupil.events().enrolled()));
        var moved = FormerPupil.of(school).leaves(handler, LONG_AGO);
        handler.handle(List.of(moved.events().at("88RB00").enrolled()));

        var page = first.first().get("/v1/erasures/due?limit=1").then().statusCode(200);

        page.body("items.youngPersonId", contains(first.id().toString()))
                .body("items.since", contains("2024-07-31"))
                .body("items[0].classes", contains("ABSENCE"));
        String next = page.extract().path("next");
        first.first()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.youngPersonId", contains(second.id().toString()))
                .body("next", nullValue());
        assertThat(CasesDatabase.count("access_log where data_subject = '%s'", first.id()))
                .isEqualTo(1);
        mentor(school).get("/v1/erasures/due").then().statusCode(200).body("items", empty());
        FormerPupil.administrator("first-", "88RB00")
                .get("/v1/erasures/due")
                .then()
                .body("items", empty());
    }
}

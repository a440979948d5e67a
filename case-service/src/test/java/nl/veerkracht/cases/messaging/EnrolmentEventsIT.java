package nl.veerkracht.cases.messaging;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.FRIDAY;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.contracts.signal.SignalKind.FREQUENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import org.junit.jupiter.api.Test;

/** Who is enrolled where, as schools tell it. */
@WithRealParts
class EnrolmentEventsIT {
    private static final UUID FIRST_MENTOR = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER_MENTOR = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @Inject
    SchoolEventHandler handler;

    @Test
    void anEnrolmentIsKeptAndNothingIsToldOfIt() {
        var somebody = aboutSomebody();
        CasesDatabase.rememberAnnouncements();

        handler.handle(List.of(somebody.enrolled(FIRST_MENTOR, null, DETECTED)));

        assertThat(ask(
                        "select concat_ws(' ', school_id, sector, municipality_code, mentor_ref, from_day, until_day,"
                                + " version at time zone 'UTC') from enrolment where young_person_id = '%s'",
                        somebody.youngPersonId()))
                .isEqualTo("99XX00 VO 9901 " + FIRST_MENTOR + " 2026-08-01 2026-11-27 08:01:12");
        assertThat(CasesDatabase.announcedAbout(somebody.youngPersonId())).isEmpty();
        assertThat(CasesDatabase.timelineOf(somebody.youngPersonId())).isEmpty();
    }

    @Test
    void theSameEventTwiceHasItsEffectOnce() {
        var somebody = aboutSomebody();
        var event = somebody.enrolled(FIRST_MENTOR, null, DETECTED);

        handler.handle(List.of(event, event));
        handler.handle(List.of(event));

        assertThat(count("enrolment where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(1);
        assertThat(count("inbox where id = '%s'", event.id())).isEqualTo(1);
    }

    @Test
    void oneYoungPersonMayHaveTwoSchools() {
        var somebody = aboutSomebody();

        handler.handle(List.of(somebody.enrolled(), somebody.at("99XX01").enrolled()));

        assertThat(column(
                        "school_id",
                        "(select * from enrolment where young_person_id = '%s' order by school_id) e",
                        somebody.youngPersonId()))
                .containsExactly("99XX00", "99XX01");
    }

    @Test
    void theLatestVersionStaysInWhateverOrderAndInHoweverManyBatches() {
        for (var seed = 0; seed < 12; seed++) {
            var somebody = aboutSomebody();
            var events = new ArrayList<>(List.of(
                    somebody.enrolled(FIRST_MENTOR, null, DETECTED),
                    somebody.left(FRIDAY.plusDays(3), DETECTED.plusSeconds(10)),
                    somebody.enrolled(OTHER_MENTOR, null, DETECTED.plusSeconds(20)),
                    somebody.left(FRIDAY.plusDays(5), DETECTED.plusSeconds(30))));
            Collections.shuffle(events, new Random(seed));
            var cut = seed % 4;

            handler.handle(events.subList(0, cut));
            handler.handle(events.subList(cut, 4));

            assertThat(ask(
                            "select mentor_ref || ' ' || until_day from enrolment where young_person_id = '%s'",
                            somebody.youngPersonId()))
                    .as("seed %d", seed)
                    .isEqualTo(OTHER_MENTOR + " 2026-12-02");
        }
    }

    @Test
    void anEnrolmentThatGoesOnAfterAllHasNoEnd() {
        var somebody = aboutSomebody();

        handler.handle(List.of(
                somebody.enrolled(FIRST_MENTOR, null, DETECTED),
                somebody.left(FRIDAY, DETECTED.plusSeconds(10)),
                somebody.enrolled(FIRST_MENTOR, null, DETECTED.plusSeconds(20))));

        assertThat(count("enrolment where young_person_id = '%s' and until_day is null", somebody.youngPersonId()))
                .isEqualTo(1);
    }

    @Test
    void ofOneMomentTheLastWordCountsAndTheEndBeforeAll() {
        var somebody = aboutSomebody();

        handler.handle(List.of(
                somebody.left(FRIDAY, DETECTED),
                somebody.enrolled(FIRST_MENTOR, null, DETECTED),
                somebody.enrolled(OTHER_MENTOR, null, DETECTED)));

        assertThat(ask(
                        "select mentor_ref || ' ' || until_day from enrolment where young_person_id = '%s'",
                        somebody.youngPersonId()))
                .isEqualTo(OTHER_MENTOR + " " + FRIDAY);
    }

    @Test
    void anEnrolmentAndASignalInOneBatchBothHaveTheirEffect() {
        var somebody = aboutSomebody();

        handler.handle(List.of(somebody.enrolled(), somebody.raised(FREQUENT)));

        assertThat(CasesDatabase.timelineOf(somebody.youngPersonId())).containsExactly("SIGNAL_RAISED", "CASE_OPENED");
        assertThat(count("enrolment where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(1);
    }

    @Test
    void manyAtOnceAreOneStatement() {
        var events = IntStream.range(0, 500)
                .mapToObj(number -> aboutSomebody())
                .map(SchoolEvents::enrolled)
                .toList();
        CasesDatabase.run("""
                create table if not exists told (what text);
                truncate told;
                create or replace function count_told() returns trigger language plpgsql as $$
                begin insert into told values (tg_op); return null; end $$;
                create or replace trigger told after insert on enrolment for each statement execute function count_told()
                """);

        handler.handle(events);

        CasesDatabase.run("drop trigger told on enrolment");
        assertThat(count("told")).isEqualTo(1);
        assertThat(count(
                        "enrolment where young_person_id in (%s)",
                        String.join(
                                ",",
                                events.stream()
                                        .map(event -> "'" + event.subject() + "'")
                                        .toList())))
                .isEqualTo(500);
    }
}

package nl.veerkracht.cases.messaging;

import static nl.veerkracht.cases.CasesDatabase.announcedAbout;
import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.contracts.signal.SignalKind.FREQUENT;
import static nl.veerkracht.contracts.signal.SignalKind.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithRealParts
class SchoolEventsIT {
    @Inject
    SchoolEventHandler handler;

    @BeforeEach
    void rememberAnnouncements() {
        CasesDatabase.rememberAnnouncements();
    }

    @Test
    void aSignalOpensACaseWithItsFirstTasksAndTellsIt() {
        var somebody = aboutSomebody();

        handler.handle(List.of(somebody.raised(FREQUENT)));

        var id = somebody.youngPersonId();
        assertThat(ask(
                        "select concat_ws(' ', school_id, municipality_code, status, step, opened_on)"
                                + " from care_case where young_person_id = '%s'",
                        id))
                .isEqualTo("99XX00 9901 OPEN SCHOOL_TALK 2026-11-27");
        assertThat(column(
                        "concat_ws(' ', kind, owner_kind, owner_identifier, owner_role, due_on)",
                        "(select * from task where young_person_id = '%s' order by due_on) t",
                        id))
                .containsExactly(
                        "SCHOOL_TALK_INVITE SCHOOL 99XX00 mentor 2026-12-04",
                        "SCHOOL_TALK_HOLD SCHOOL 99XX00 mentor 2026-12-11");
        assertThat(timelineOf(id)).containsExactly("SIGNAL_RAISED", "CASE_OPENED");
        assertThat(announcedAbout(id))
                .containsExactly(
                        "nl.coordinationcases.opened.v1",
                        "nl.participations.started.v1",
                        "nl.coordinationtasks.assigned.v1",
                        "nl.coordinationtasks.assigned.v1",
                        "nl.timelines.entry-added.v1",
                        "nl.timelines.entry-added.v1");
    }

    @Test
    void theSameEventTwiceHasItsEffectOnce() {
        var somebody = aboutSomebody();
        var event = somebody.raised(FREQUENT);

        handler.handle(List.of(event));
        handler.handle(List.of(event));
        handler.handle(List.of(event, event));

        assertThat(timelineOf(somebody.youngPersonId())).containsExactly("SIGNAL_RAISED", "CASE_OPENED");
        assertThat(announcedAbout(somebody.youngPersonId())).hasSize(6);
    }

    @Test
    void aSecondSignalJoinsTheOpenCase() {
        var somebody = aboutSomebody();
        handler.handle(List.of(somebody.raised(FREQUENT)));

        handler.handle(List.of(somebody.raised(LONG)));

        var id = somebody.youngPersonId();
        assertThat(count("care_case where young_person_id = '%s'", id)).isEqualTo(1);
        assertThat(count("case_signal where young_person_id = '%s'", id)).isEqualTo(2);
        assertThat(count("task where young_person_id = '%s'", id)).isEqualTo(2);
        assertThat(timelineOf(id)).containsExactlyInAnyOrder("SIGNAL_RAISED", "SIGNAL_RAISED", "CASE_OPENED");
        assertThat(announcedAbout(id)).hasSize(7).last().isEqualTo("nl.timelines.entry-added.v1");
    }

    @Test
    void twoSignalsForOnePersonInOneBatchAreOneCase() {
        var somebody = aboutSomebody();

        handler.handle(List.of(somebody.raised(FREQUENT), somebody.raised(LONG)));

        assertThat(count("care_case where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(1);
        assertThat(count("case_signal where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(2);
        assertThat(timelineOf(somebody.youngPersonId()))
                .containsExactlyInAnyOrder("SIGNAL_RAISED", "SIGNAL_RAISED", "CASE_OPENED");
    }

    @Test
    void oneSignalToldInTwoEventsOpensOneCaseOnce() {
        var somebody = aboutSomebody();
        var signalId = UUID.randomUUID();

        handler.handle(List.of(somebody.raised(signalId, FREQUENT), somebody.raised(signalId, FREQUENT)));

        assertThat(count("task where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(2);
        assertThat(count("case_signal where young_person_id = '%s'", somebody.youngPersonId()))
                .isEqualTo(1);
    }

    @Test
    void aSignalOfAnotherSchoolJoinsAndThatSchoolTakesPart() {
        var somebody = aboutSomebody();
        handler.handle(List.of(somebody.raised(FREQUENT)));

        handler.handle(List.of(somebody.at("99XX01").raised(LONG)));

        assertThat(column(
                        "organisation_identifier",
                        "(select * from participation where young_person_id = '%s' and status = 'ACTIVE'"
                                + " order by organisation_identifier) p",
                        somebody.youngPersonId()))
                .containsExactly("99XX00", "99XX01");
    }

    @Test
    void aWithdrawnSignalIsCorrectedAndTheCaseStaysOpen() {
        var somebody = aboutSomebody();
        var signalId = UUID.randomUUID();
        handler.handle(List.of(somebody.raised(signalId, FREQUENT)));

        handler.handle(List.of(somebody.withdrawn(signalId, FREQUENT)));

        var id = somebody.youngPersonId();
        assertThat(ask("select status from care_case where young_person_id = '%s'", id))
                .isEqualTo("OPEN");
        assertThat(count("case_signal where signal_id = '%s' and withdrawn_at is not null", signalId))
                .isEqualTo(1);
        assertThat(ask(
                        "select raised.kind from timeline_entry w join timeline_entry raised on raised.id = w.corrects"
                                + " where w.kind = 'SIGNAL_WITHDRAWN' and w.young_person_id = '%s'",
                        id))
                .isEqualTo("SIGNAL_RAISED");
    }

    @Test
    void raisedAndWithdrawnInOneBatchTellsBoth() {
        var somebody = aboutSomebody();
        var signalId = UUID.randomUUID();

        handler.handle(List.of(somebody.raised(signalId, LONG), somebody.withdrawn(signalId, LONG)));

        assertThat(timelineOf(somebody.youngPersonId()))
                .containsExactly("SIGNAL_RAISED", "CASE_OPENED", "SIGNAL_WITHDRAWN");
        assertThat(count(
                        "timeline_entry where young_person_id = '%s' and corrects is not null and case_id is not null",
                        somebody.youngPersonId()))
                .isEqualTo(1);
    }

    @Test
    void aSignalThatWasNeverToldCanStillBeWithdrawn() {
        var somebody = aboutSomebody();

        handler.handle(List.of(somebody.withdrawn(UUID.randomUUID(), LONG)));

        assertThat(timelineOf(somebody.youngPersonId())).containsExactly("SIGNAL_WITHDRAWN");
        assertThat(count("care_case where young_person_id = '%s'", somebody.youngPersonId()))
                .isZero();
    }

    @Test
    void everyVersionOfAnAbsenceCorrectsTheOneBeforeAndAnOlderOneSaysNothing() {
        var somebody = aboutSomebody();
        var absence = UUID.randomUUID();
        var first = SchoolEvents.DETECTED;
        handler.handle(List.of(somebody.raised(FREQUENT)));

        handler.handle(List.of(somebody.recorded(absence, LocalDate.of(2026, 11, 27), Status.ACTIVE, first)));
        handler.handle(List.of(
                somebody.recorded(absence, LocalDate.of(2026, 11, 30), Status.ACTIVE, first.plusSeconds(60)),
                somebody.recorded(absence, LocalDate.of(2026, 11, 28), Status.ACTIVE, first.plusSeconds(30)),
                somebody.recorded(absence, LocalDate.of(2026, 11, 30), Status.WITHDRAWN, first.plusSeconds(90))));
        handler.handle(List.of(
                somebody.recorded(absence, LocalDate.of(2026, 11, 29), Status.ACTIVE, first.plusSeconds(70)),
                somebody.recorded(UUID.randomUUID(), LocalDate.of(2026, 11, 29), Status.WITHDRAWN, first)));

        assertThat(column(
                        "e.kind || '>' || coalesce(before.kind, '-')",
                        "timeline_entry e left join timeline_entry before on before.id = e.corrects"
                                + " where e.about = '%s'",
                        absence))
                .containsExactlyInAnyOrder(
                        "ABSENCE_RECORDED>-", "ABSENCE_CHANGED>ABSENCE_RECORDED", "ABSENCE_WITHDRAWN>ABSENCE_CHANGED");
        assertThat(timelineOf(somebody.youngPersonId())).hasSize(5);
    }

    @Test
    void aBatchOfTwoHundredTakesAsManyStatementsAsABatchOfOne() {
        countStatements();
        handler.handle(batch(1));
        var forOne = count("statements");
        CasesDatabase.run("truncate statements");

        var events = batch(200);
        handler.handle(events);

        assertThat(count("statements")).isEqualTo(forOne);
        assertThat(count(
                        "care_case where young_person_id in (%s)",
                        String.join(
                                ",",
                                events.stream()
                                        .map(event -> "'" + event.subject() + "'")
                                        .distinct()
                                        .toList())))
                .isEqualTo(50);
    }

    /** Per young person: two signals, of which one is withdrawn, and an absence. */
    private static List<CloudEvent> batch(int events) {
        var batch = new ArrayList<CloudEvent>();
        while (batch.size() < events) {
            var somebody = aboutSomebody();
            var signalId = UUID.randomUUID();
            batch.add(somebody.raised(signalId, FREQUENT));
            batch.add(somebody.raised(LONG));
            batch.add(somebody.withdrawn(signalId, FREQUENT));
            batch.add(somebody.recorded(UUID.randomUUID(), SchoolEvents.FRIDAY, Status.ACTIVE, SchoolEvents.DETECTED));
        }
        return batch;
    }

    private static void countStatements() {
        CasesDatabase.run("""
                create table if not exists statements (what text);
                truncate statements;
                create or replace function count_statement() returns trigger language plpgsql as $$
                begin
                    insert into statements values (tg_table_name || ' ' || tg_op);
                    return null;
                end $$;
                """);
        for (var table :
                List.of("inbox", "care_case", "case_signal", "participation", "task", "timeline_entry", "outbox")) {
            CasesDatabase.run("create or replace trigger counted after insert or update or delete on " + table
                    + " for each statement execute function count_statement()");
        }
    }
}

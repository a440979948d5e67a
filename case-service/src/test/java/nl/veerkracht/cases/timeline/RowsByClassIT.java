package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.People;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.meeting.MeetingRows;
import nl.veerkracht.cases.plan.PlanRows;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself shows no row above SIGNAL that nobody opened, whatever the service asks of it. */
@WithRealParts
class RowsByClassIT {
    private static final String ADD = """
            insert into timeline_entry (id, young_person_id, kind, class, organisation_kind, organisation_identifier,
                                        happened_on, heard_at, place, source, source_event, about, params)
            values (gen_random_uuid(), '%s', 'SCHOOL_TALK_HELD', '%s', 'SCHOOL', '99XX00', '2026-11-27', now(), 0,
                    'urn:test', 'rows-by-class', gen_random_uuid(), '{}')
            """;
    private static final int CONNECTIONS = 12;

    @Inject
    DataSource database;

    @Inject
    RowGuard guard;

    @Inject
    EventHandler handler;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void bothHaveOneRowOfEveryClass() {
        for (var dataClass : DataClass.values()) {
            CasesDatabase.run(ADD.formatted(one, dataClass));
            CasesDatabase.run(ADD.formatted(other, dataClass));
        }
    }

    @Test
    void aForgottenFilterShowsNothingAboveSignal() {
        assertThat(seen("timeline_entry", one)).containsExactly("ABSENCE", "SIGNAL", "UNAUTHORISED_ABSENCE");
        assertThat(ask("select count(*) from timeline_entry where young_person_id = '%s'", one))
                .isEqualTo(String.valueOf(DataClass.values().length));
    }

    @Test
    void whatIsOpenedIsOpenedOfOnePersonAndOneClass() {
        QuarkusTransaction.requiringNew().run(() -> {
            guard.open(one, Set.of(DataClass.MEDICAL, DataClass.PLAN));

            assertThat(seen("timeline_entry", one))
                    .containsExactly("ABSENCE", "MEDICAL", "PLAN", "SIGNAL", "UNAUTHORISED_ABSENCE");
            assertThat(seen("timeline_entry", other)).containsExactly("ABSENCE", "SIGNAL", "UNAUTHORISED_ABSENCE");
        });
    }

    @Test
    void whatIsOpenedNextTakesThePlaceOfWhatWas() {
        QuarkusTransaction.requiringNew().run(() -> {
            guard.openForWriting();
            assertThat(seen("timeline_entry", one)).hasSize(DataClass.values().length);

            guard.open(other, Set.of(DataClass.CARE));

            assertThat(seen("timeline_entry", one)).hasSize(3);
            assertThat(seen("timeline_entry", other)).hasSize(4);
        });
    }

    @Test
    void nothingStaysOpenOnAConnection() {
        var pupil = SchoolEvents.aboutSomebody();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        var timeline = "/v1/young-people/" + pupil.youngPersonId() + "/timeline";

        var shown = People.mentor("99XX00").get(timeline).jsonPath().getList("items.class", String.class);

        assertThat(shown).contains("PLAN");
        assertThat(seen("timeline_entry", pupil.youngPersonId())).doesNotContain("PLAN");
        assertThat(onManyConnections("select coalesce(current_setting('veerkracht.opened', true), '')"))
                .hasSize(CONNECTIONS)
                .containsOnly("");
    }

    @Test
    void outsideATransactionNothingIsOpened() {
        assertThatThrownBy(() -> guard.open(one, Set.of(DataClass.PLAN))).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(guard::openForWriting).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whoAddsNeedNotSee() {
        assertThat(onOneConnection(ADD.formatted(one, "MEDICAL") + " returning class"))
                .as("returned without being opened")
                .contains("row-level security");
        assertThat(onOneConnection("with added as (" + ADD.formatted(one, "SIGNAL") + " returning 1) select 'seen'"))
                .isEqualTo("seen");
    }

    @Test
    void readingIsOneRangeOfTheIndex() {
        var plan = new ArrayList<String>();
        QuarkusTransaction.requiringNew().run(() -> {
            guard.open(one, Set.of(DataClass.PLAN));
            rows("set local enable_seqscan = off; set local enable_bitmapscan = off");
            plan.addAll(rows("""
                    explain (costs off) select id from timeline_entry
                    where young_person_id = '%s' and class = any('{SIGNAL,PLAN}')
                      and (happened_on, heard_at, place, id) < ('%s', now(), 0::smallint, '%s')
                    order by happened_on desc, heard_at desc, place desc, id desc limit 51
                    """.formatted(one, LocalDate.EPOCH.plusYears(60), one)));
        });

        assertThat(String.join("\n", plan))
                .contains("Index Scan Backward using timeline_entry_in_order")
                .containsPattern("Index Cond: \\(\\(young_person_id = .*ROW\\(happened_on, heard_at, place, id\\)")
                .doesNotContain("Sort");
    }

    /** None has a column that says so: all of it is of the class PLAN. */
    @ParameterizedTest
    @ValueSource(
            strings = {"plan_version", "plan_action", "meeting", "meeting_minutes", "meeting_answer", "meeting_task"})
    void aPlanIsShownToWhomItIsOpened(String table) {
        var pupil = SchoolEvents.aboutSomebody();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        PlanRows.add(CasesDatabase.openCaseOf(pupil.youngPersonId()), pupil.youngPersonId(), "a goal", "an action");
        MeetingRows.add(CasesDatabase.openCaseOf(pupil.youngPersonId()), pupil.youngPersonId(), "a word");
        var ask = "select 'seen' from %s where young_person_id = '%s'".formatted(table, pupil.youngPersonId());

        assertThat(rows(ask)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            guard.open(pupil.youngPersonId(), Set.of(DataClass.CARE, DataClass.SUPPORT));
            assertThat(rows(ask)).isEmpty();
            guard.open(pupil.youngPersonId(), Set.of(DataClass.PLAN));
            assertThat(rows(ask)).containsExactly("seen");
            guard.open(other, Set.of(DataClass.PLAN));
            assertThat(rows(ask)).isEmpty();
        });
    }

    /** Consents feed the policy: what it decides by cannot wait for what it decides. */
    @Test
    void everyTableWithAClassIsGuardedButForConsents() {
        assertThat(ask("""
                select string_agg(c.relname, ' ') from pg_class c
                where c.relkind = 'r' and not c.relforcerowsecurity
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'class')
                  and c.relnamespace = 'public'::regnamespace
                """)).isEqualTo("consent");
    }

    @Test
    void notesAndAdviceAreGuardedToo() {
        CasesDatabase.run("""
                insert into care_case (id, young_person_id, school_id, municipality_code, status, step, opened_on)
                values ('%1$s', '%1$s', '99XX00', '9901', 'OPEN', 'SCHOOL_TALK', '2026-11-27');
                insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                                  happened_on, written_at, wish)
                select gen_random_uuid(), '%1$s', '%1$s', class, 'GGD', '00000001', 'x', '2026-11-27', now(), 'x'
                from unnest('{MEDICAL,CARE,SUPPORT}'::text[]) as class;
                insert into advice (id, case_id, young_person_id, organisation_kind, organisation_identifier, author,
                                    build_up, starts_on, review_on, given_at)
                values (gen_random_uuid(), '%1$s', '%1$s', 'GGD', '00000001', 'x', 'x', '2026-11-27', '2026-11-30', now())
                """.formatted(one));
        var advices = "(select young_person_id, 'ADVICE' as class from advice) a";

        assertThat(seen("note", one)).isEmpty();
        assertThat(seen(advices, one)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            guard.open(one, Set.of(DataClass.CARE, DataClass.ADVICE));
            assertThat(seen("note", one)).containsExactly("CARE");
            assertThat(seen(advices, one)).containsExactly("ADVICE");
            guard.openForWriting();
            assertThat(seen("note", one)).containsExactly("CARE", "MEDICAL", "SUPPORT");
        });
    }

    @Test
    void aTableOfOneClassIsGuardedInOneLine() {
        CasesDatabase.run("""
                create table sample_of_words (young_person_id uuid not null, class text generated always as ('?') stored);
                select guard_rows('sample_of_words', '''VOICE''');
                insert into sample_of_words (young_person_id) values ('%s')
                """.formatted(one));
        try {
            assertThat(seen("sample_of_words", one)).isEmpty();
            QuarkusTransaction.requiringNew().run(() -> {
                guard.open(one, Set.of(DataClass.VOICE));
                assertThat(seen("sample_of_words", one)).hasSize(1);
            });
        } finally {
            CasesDatabase.run("drop table sample_of_words");
        }
    }

    /** The classes that the service sees when it forgets to ask for those it may see. */
    private List<String> seen(String table, UUID person) {
        return rows("select class from %s where young_person_id = '%s' order by class".formatted(table, person));
    }

    private List<String> rows(String sql) {
        try (var connection = database.getConnection()) {
            return rows(connection, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The answer, or why there is none. */
    private String onOneConnection(String sql) {
        try (var connection = database.getConnection()) {
            return String.join(";", rows(connection, sql));
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private List<String> onManyConnections(String sql) {
        var connections = new ArrayList<Connection>();
        try {
            for (var number = 0; number < CONNECTIONS; number++) {
                connections.add(database.getConnection());
            }
            var answers = new ArrayList<String>();
            for (var connection : connections) {
                answers.addAll(rows(connection, sql));
            }
            return answers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            connections.forEach(RowsByClassIT::giveBack);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
        }
        return answers;
    }
}

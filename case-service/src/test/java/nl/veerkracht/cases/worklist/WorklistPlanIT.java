package nl.veerkracht.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a region with many cases, one organisation's list is found by index, whatever the list. */
@WithRealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistPlanIT {
    private static final int CASES = 12_000;
    private static final String HERE =
            "(select md5('worklist' || n)::uuid from generate_series(1, " + CASES + ") as n)";
    private static final List<String> MANY = List.of("""
            insert into care_case (id, young_person_id, school_id, municipality_code, status, step, opened_on)
            select md5('worklist' || n)::uuid, gen_random_uuid(), '66X0' || n %% 240, '66' || n %% 240, 'OPEN', 'SCHOOL_TALK',
                   date '2026-09-14' + n %% 70
            from generate_series(1, %d) as n
            """.formatted(CASES), """
            insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                       status, from_day, case_opened_on, case_school_id)
            select gen_random_uuid(), id, young_person_id, kind, case kind when 'SCHOOL' then school_id else municipality_code end,
                   role, 'ACTIVE', opened_on, opened_on, school_id
            from care_case, (values ('SCHOOL', 'school'), ('MUNICIPALITY', 'attendance-officer')) as part (kind, role)
            where id = any %s
            """.formatted(HERE), """
            insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, due_on, status,
                              outcome, school_id)
            select gen_random_uuid(), id, young_person_id, 'PLAN_ACTION', kind,
                   case kind when 'SCHOOL' then school_id else municipality_code end, role, opened_on + 60, todo.status,
                   case todo.status when 'DONE' then 'DONE' end, school_id
            from care_case, (values ('SCHOOL', 'mentor', 'OPEN'), ('MUNICIPALITY', 'attendance-officer', 'DONE'),
                                    ('MUNICIPALITY', 'attendance-officer', 'OPEN')) as todo (kind, role, status)
            where id = any %s
            """.formatted(HERE));

    @Inject
    Database database;

    @Inject
    Worklists worklists;

    @Inject
    BusinessClock clock;

    @BeforeAll
    void thereIsMuchWork() {
        MANY.forEach(CasesDatabase::run);
        CasesDatabase.run("analyze care_case, participation, task");
    }

    @AfterAll
    void thereIsNot() {
        List.of("task where case_id", "participation where case_id", "care_case where id")
                .forEach(rows -> CasesDatabase.run("delete from " + rows + " = any " + HERE));
        CasesDatabase.run("analyze care_case, participation, task");
    }

    @ParameterizedTest
    @EnumSource(Worklist.class)
    void aListIsARangeOfAnIndex(Worklist list) {
        for (var viewer : List.of(
                new Viewer("somebody", OrganisationKind.MUNICIPALITY, "6612", Set.of(Role.ATTENDANCE_OFFICER)),
                new Viewer("somebody", OrganisationKind.SCHOOL, "66X012", Set.of(Role.MENTOR)))) {
            var reader = new Reader(viewer, clock.today());
            var plan = plan(Worklists.statement(worklists.query(reader, actor(viewer)), list, Wanted.first(50)));

            assertThat(plan).as("%s of %s", list, viewer).contains("Index").doesNotContain("Seq Scan on");
        }
    }

    @Test
    void countingThemAllIsToo() {
        var viewer = new Viewer("somebody", OrganisationKind.MUNICIPALITY, "6612", Set.of(Role.ATTENDANCE_OFFICER));
        var query = worklists.query(new Reader(viewer, clock.today()), actor(viewer));

        assertThat(plan(worklists.counting(query))).contains("Index").doesNotContain("Seq Scan on");
    }

    private static Actor actor(Viewer viewer) {
        return new Actor(
                viewer.account(),
                String.valueOf(viewer.organisationKind()),
                viewer.organisationIdentifier(),
                viewer.roles().stream().map(Role::wireName).collect(Collectors.toSet()),
                Set.of(),
                null);
    }

    private String plan(Clause asked) {
        return String.join("\n", Clause.of("explain").and(asked).on(database).list(row -> row.text("QUERY PLAN")));
    }
}

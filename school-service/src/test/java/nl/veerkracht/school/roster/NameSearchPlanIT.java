package nl.veerkracht.school.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In a region with many pupils, a search reads the names of those whom the reader may know, and of nobody else. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchPlanIT {
    private static final String TODAY = "2026-11-30";

    @Inject
    Sets sets;

    @BeforeAll
    void thereAreManyPupils() throws Exception {
        RealParts.sql("school")
                .run("""
                        insert into enrolment (school_id, pupil_key, young_person_id, given_name, family_name, birth_date,
                                               sector, municipality_code, from_day, told_at, told_by)
                        select '78' || to_char(n % 40, 'FM0000'), 'P' || n, md5('plan' || n)::uuid, 'Sam', 'Bakker' || n,
                               '2011-01-01', 'VO', '9901', '2026-08-01', now(), 'test'
                        from generate_series(1, 12000) as n
                        """, """
                        insert into coordination_case (case_id, young_person_id, opened_on)
                        select md5('plan' || n)::uuid, md5('plan' || n)::uuid, '2026-09-01' from generate_series(1, 6000) as n
                        """, """
                        insert into participation (participation_id, case_id, young_person_id, organisation_kind,
                                                   organisation_identifier, role, started_at)
                        select md5('plan' || n)::uuid, md5('plan' || n)::uuid, md5('plan' || n)::uuid, 'MUNICIPALITY',
                               '78' || n % 60, 'attendance-officer', '2026-09-01'
                        from generate_series(1, 6000) as n
                        """, "analyze enrolment", "analyze coordination_case", "analyze participation");
    }

    @AfterAll
    void thereAreNot() throws Exception {
        RealParts.sql("school")
                .run(
                        "delete from participation where organisation_identifier like '78%'",
                        "delete from coordination_case where young_person_id in"
                                + " (select young_person_id from enrolment where school_id like '780%')",
                        "delete from enrolment where school_id like '780%'",
                        "analyze enrolment",
                        "analyze coordination_case",
                        "analyze participation");
    }

    @Test
    void ofASchoolItIsARangeOfAnIndex() {
        assertThat(plan(KnownPeople.OF_SCHOOL, "780012", TODAY, TODAY, "Bakker"))
                .contains("Index")
                .doesNotContain("Seq Scan on enrolment", "Seq Scan on participation");
    }

    @Test
    void ofWhoTakesPartItIsToo() {
        var roles = Column.text(List.of("attendance-officer"), role -> role);

        assertThat(plan(KnownPeople.TAKING_PART, "MUNICIPALITY", "7812", roles, TODAY, TODAY, "Bakker"))
                .contains("Index")
                .doesNotContain("Seq Scan on enrolment", "Seq Scan on participation");
    }

    private String plan(String known, @Nullable Object... values) {
        return String.join(
                "\n", sets.list("explain " + NameSearch.SEARCH.formatted(known), row -> row.getString(1), values));
    }
}

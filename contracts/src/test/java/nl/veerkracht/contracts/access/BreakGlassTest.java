package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.SomebodyWhoAsks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Decision.Full;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What emergency access shows, cell by cell; the columns are those of {@link SomebodyWhoAsks#inEmergency()}. */
class BreakGlassTest {
    private static final PersonFacts OF_SOMEBODY = SomebodyWhoAsks.aged(14, Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class              | another school: own, others' | physician, officer, care, consortium | administrator, family
            ABSENCE              | F -  | - S F F  | - -
            UNAUTHORISED_ABSENCE | F -  | - F F F  | - -
            SIGNAL               | F S  | - S F -  | - -
            CONSULT              | S S  | F - S -  | - -
            ADVICE               | F F  | F F F F  | - -
            MEDICAL              | - -  | F - F -  | - -
            STATUTORY            | F -  | - F - -  | - -
            ENFORCEMENT          | S S  | - F - -  | - -
            CARE                 | - -  | F - - -  | - -
            SUPPORT              | F F  | - - - -  | - -
            PLAN                 | F F  | F F F F  | - -
            VOICE                | F F  | F F F F  | - -
            """)
    void theTable(DataClass dataClass, String school, String whoHelp, String nobody) {
        assertThat(SomebodyWhoAsks.inEmergency().stream()
                        .map(column -> letter(column.sees(dataClass)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", school, whoHelp, nobody));
    }

    @ParameterizedTest
    @EnumSource
    void whatItShowsIsShownByItsOwnRule(DataClass dataClass) {
        assertThat(SomebodyWhoAsks.inEmergency())
                .extracting(column -> column.sees(dataClass))
                .filteredOn(Decision::isVisible)
                .extracting(Decision::rule)
                .containsOnly(BreakGlass.RULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | role                    | let in as
            SCHOOL        | MENTOR                  | MENTOR
            SCHOOL        | ABSENCE_COORDINATOR     | ABSENCE_COORDINATOR
            SCHOOL        | SUPPORT_COORDINATOR     | SUPPORT_COORDINATOR
            SCHOOL        | ADMINISTRATOR           |
            GGD           | YOUTH_PHYSICIAN         | YOUTH_PHYSICIAN
            MUNICIPALITY  | ATTENDANCE_OFFICER      | ATTENDANCE_OFFICER
            YOUTH_CARE    | YOUTH_CARE_PROFESSIONAL | YOUTH_CARE_PROFESSIONAL
            GGZ           | YOUTH_CARE_PROFESSIONAL | YOUTH_CARE_PROFESSIONAL
            CONSORTIUM    | CONSORTIUM_ADVISER      | CONSORTIUM_ADVISER
            CONSORTIUM    | REGIONAL_ANALYST        |
            MUNICIPALITY  | ADMINISTRATOR           |
            """)
    void whoIsLetIn(OrganisationKind kind, Role role, @Nullable Role as) {
        var viewer = new Viewer("looks", kind, "elsewhere", Set.of(role));
        var facts = OF_SOMEBODY.withEmergencies(Set.of("looks"));

        assertThat(AccessPolicy.breaksGlassAs(viewer, TODAY).orElse(null)).isEqualTo(as);
        assertThat(AccessPolicy.mayKnow(viewer, facts, TODAY)).isEqualTo(as != null);
        assertThat(AccessPolicy.mayKnow(viewer, OF_SOMEBODY, TODAY)).isFalse();
        assertThat(AccessPolicy.decideAccessLog(viewer, facts, TODAY).isFull()).isFalse();
    }

    @Test
    void theFamilyBreaksNoGlass() {
        var stepfather = Viewer.ofFamily("stepfather", Set.of(Role.PARENT, Role.PUPIL));
        var facts = OF_SOMEBODY.withEmergencies(Set.of("stepfather"));

        assertThat(AccessPolicy.breaksGlassAs(stepfather, TODAY)).isEmpty();
        assertThat(AccessPolicy.mayKnow(stepfather, facts, TODAY)).isFalse();
        assertThat(AccessPolicy.decideAccessLog(stepfather, facts, TODAY).isFull())
                .isFalse();
    }

    @Test
    void itIsOfOneAccountOnly() {
        var colleague = new Viewer("colleague", OrganisationKind.GGD, "elsewhere", Set.of(Role.YOUTH_PHYSICIAN));

        assertThat(AccessPolicy.mayKnow(colleague, OF_SOMEBODY.withEmergencies(Set.of("looks")), TODAY))
                .isFalse();
    }

    @Test
    void whatIsShownInFullAnywayIsShownByItsNormalRule() {
        var facts = OF_SOMEBODY.withEmergencies(Set.of("staff", "professional"));
        var staff = new Viewer("staff", OrganisationKind.SCHOOL, SomebodyWhoAsks.OWN_SCHOOL, Set.of(Role.MENTOR));
        var officer =
                new Viewer("professional", OrganisationKind.MUNICIPALITY, "9901", Set.of(Role.ATTENDANCE_OFFICER));

        assertThat(AccessPolicy.decideIdentity(officer, facts, TODAY)).isEqualTo(new Full("takes-part"));
        assertThat(AccessPolicy.decide(staff, DataClass.PLAN.recordedBy("x"), facts, TODAY))
                .isEqualTo(new Full("school-of-enrolment"));
        assertThat(AccessPolicy.decide(staff, DataClass.ADVICE.recordedBy("ggd"), facts, TODAY))
                .isEqualTo(new Full(BreakGlass.RULE));
        assertThat(AccessPolicy.decide(officer, DataClass.SIGNAL.recordedBy("x"), facts, TODAY))
                .isEqualTo(new Decision.PresenceOnly("officer-sees-that-not-why"));
    }

    @Test
    void aMilestoneThatWasReachedCounts() {
        var physician = new Viewer("looks", OrganisationKind.GGD, "elsewhere", Set.of(Role.YOUTH_PHYSICIAN));
        var facts = OF_SOMEBODY.withEmergencies(Set.of("looks"));
        var absence = DataClass.ABSENCE.recordedBy(SomebodyWhoAsks.OWN_SCHOOL);

        assertThat(AccessPolicy.decide(physician, absence, facts, TODAY).isVisible())
                .isFalse();
        assertThat(AccessPolicy.decide(physician, absence, facts.having(Set.of(Milestone.REFERRED)), TODAY))
                .isEqualTo(new Full(BreakGlass.RULE));
    }

    private static String letter(Decision decision) {
        return decision.isFull() ? "F" : decision.isVisible() ? "S" : "-";
    }
}

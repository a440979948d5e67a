package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A young person enrolled at 99DA00, earlier at 99DB00; municipality 9901 takes part from Tuesday until Friday. */
class AccessPolicyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final PersonFacts FACTS = new PersonFacts(
            Set.of("99DA00"),
            Set.of(
                    taking(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, TUESDAY, FRIDAY),
                    taking(OrganisationKind.SCHOOL, "99DB00", Role.MENTOR, MONDAY, null),
                    taking(OrganisationKind.GGD, "00000001234567890001", Role.YOUTH_PHYSICIAN, MONDAY, null)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | organisation         | role                    | class                | recorded by | decision | rule
            SCHOOL        | 99DA00               | mentor                  | ABSENCE              | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | absence-coordinator     | ABSENCE              | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | support-coordinator     | ABSENCE              | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | mentor                  | ABSENCE              | 99DB00      | - | records-of-another-school
            SCHOOL        | 99DA00               | mentor                  | UNAUTHORISED_ABSENCE | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | mentor                  | UNAUTHORISED_ABSENCE | 99DB00      | - | records-of-another-school
            SCHOOL        | 99DA00               | mentor                  | SIGNAL               | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | mentor                  | SIGNAL               | 99DB00      | S | signal-of-another-school
            SCHOOL        | 99DA00               | mentor                  | CONSULT              | GGD         | S | school-sees-that-not-what
            SCHOOL        | 99DA00               | mentor                  | ADVICE               | GGD         | - | no-consent
            SCHOOL        | 99DA00               | mentor                  | MEDICAL              | GGD         | - | not-for-schools
            SCHOOL        | 99DA00               | mentor                  | STATUTORY            | 99DA00      | F | school-sees-its-own-records
            SCHOOL        | 99DA00               | mentor                  | STATUTORY            | 99DB00      | - | records-of-another-school
            SCHOOL        | 99DA00               | mentor                  | ENFORCEMENT          | 9901        | S | school-sees-that-not-what
            SCHOOL        | 99DA00               | mentor                  | CARE                 | care        | - | not-for-schools
            SCHOOL        | 99DA00               | mentor                  | SUPPORT              | swv         | F | school-of-enrolment
            SCHOOL        | 99DA00               | mentor                  | PLAN                 | 99DA00      | F | school-of-enrolment
            SCHOOL        | 99DA00               | mentor                  | VOICE                | 99DA00      | - | author-did-not-share
            SCHOOL        | 99DB00               | mentor                  | ABSENCE              | 99DB00      | - | not-the-school-of-enrolment
            SCHOOL        | 99DB00               | mentor                  | PLAN                 | 99DA00      | - | not-the-school-of-enrolment
            SCHOOL        | 99DA00               | attendance-officer      | PLAN                 | 99DA00      | - | no-known-role
            SCHOOL        | 99DA00               | administrator           | ABSENCE              | 99DA00      | - | no-rule-for-role
            MUNICIPALITY  | 99DA00               | mentor                  | ABSENCE              | 99DA00      | - | no-known-role
            MUNICIPALITY  | 9901                 | attendance-officer      | ABSENCE              | 99DA00      | S | officer-sees-that-not-why
            MUNICIPALITY  | 9901                 | attendance-officer      | UNAUTHORISED_ABSENCE | 99DA00      | F | officer-takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | SIGNAL               | 99DA00      | S | officer-sees-that-not-why
            MUNICIPALITY  | 9901                 | attendance-officer      | CONSULT              | GGD         | - | no-report-by-the-school
            MUNICIPALITY  | 9901                 | attendance-officer      | ADVICE               | GGD         | - | no-consent
            MUNICIPALITY  | 9901                 | attendance-officer      | MEDICAL              | GGD         | - | not-for-officers
            MUNICIPALITY  | 9901                 | attendance-officer      | STATUTORY            | 99DA00      | F | officer-takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | ENFORCEMENT          | 9901        | F | officer-takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | CARE                 | care        | - | not-for-officers
            MUNICIPALITY  | 9901                 | attendance-officer      | SUPPORT              | swv         | - | not-for-officers
            MUNICIPALITY  | 9901                 | attendance-officer      | PLAN                 | 99DA00      | F | officer-takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | VOICE                | 99DA00      | - | author-did-not-share
            MUNICIPALITY  | 9902                 | attendance-officer      | PLAN                 | 99DA00      | - | does-not-take-part
            MUNICIPALITY  | 9901                 | administrator           | PLAN                 | 99DA00      | - | no-rule-for-role
            GGD           | 00000001234567890001 | youth-physician         | MEDICAL              | GGD         | - | no-rule-for-role
            YOUTH_CARE    | care                 | youth-care-professional | CARE                 | care        | - | no-rule-for-role
            GGZ           | ggz                  | youth-care-professional | CARE                 | ggz         | - | no-rule-for-role
            CONSORTIUM    | swv                  | consortium-adviser      | SUPPORT              | swv         | - | no-rule-for-role
            CONSORTIUM    | swv                  | regional-analyst        | ABSENCE              | 99DA00      | - | no-rule-for-role
            """)
    void decides(
            OrganisationKind kind,
            String organisation,
            String role,
            DataClass dataClass,
            String recordedBy,
            String decision,
            String rule) {
        var viewer =
                new Viewer(kind, organisation, Role.parse(role).map(Set::of).orElseThrow());

        var decided = AccessPolicy.decide(viewer, dataClass.recordedBy(recordedBy), FACTS, TUESDAY);

        assertThat(letter(decided)).isEqualTo(decision);
        assertThat(decided.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | organisation         | role                    | day        | knows | rule
            SCHOOL        | 99DA00               | mentor                  | 2026-12-01 | true  | school-of-enrolment
            SCHOOL        | 99DA00               | absence-coordinator     | 2026-12-01 | true  | school-of-enrolment
            SCHOOL        | 99DA00               | support-coordinator     | 2026-12-01 | true  | school-of-enrolment
            SCHOOL        | 99DA00               | administrator           | 2026-12-01 | false | no-rule-for-role
            SCHOOL        | 99DB00               | mentor                  | 2026-12-01 | false | not-the-school-of-enrolment
            MUNICIPALITY  | 9901                 | attendance-officer      | 2026-11-30 | false | does-not-take-part
            MUNICIPALITY  | 9901                 | attendance-officer      | 2026-12-01 | true  | takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | 2026-12-03 | true  | takes-part
            MUNICIPALITY  | 9901                 | attendance-officer      | 2026-12-04 | false | does-not-take-part
            MUNICIPALITY  | 9902                 | attendance-officer      | 2026-12-01 | false | does-not-take-part
            MUNICIPALITY  | 99DA00               | attendance-officer      | 2026-12-01 | false | does-not-take-part
            GGD           | 00000001234567890001 | youth-physician         | 2026-12-01 | true  | takes-part
            GGD           | 9901                 | youth-physician         | 2026-12-01 | false | does-not-take-part
            YOUTH_CARE    | care                 | youth-care-professional | 2026-12-01 | false | does-not-take-part
            CONSORTIUM    | swv                  | regional-analyst        | 2026-12-01 | false | no-rule-for-role
            """)
    void decidesWhoMayKnow(
            OrganisationKind kind, String organisation, String role, LocalDate day, boolean knows, String rule) {
        var viewer =
                new Viewer(kind, organisation, Role.parse(role).map(Set::of).orElseThrow());

        assertThat(AccessPolicy.mayKnow(viewer, FACTS, day)).isEqualTo(knows);
        assertThat(AccessPolicy.decideIdentity(viewer, FACTS, day).rule()).isEqualTo(rule);
    }

    @Test
    void anOfficerSeesFromTheFirstDayUntilTheDayItEnds() {
        var officer = new Viewer(OrganisationKind.MUNICIPALITY, "9901", Set.of(Role.ATTENDANCE_OFFICER));

        assertThat(Stream.of(MONDAY, TUESDAY, THURSDAY, FRIDAY)
                        .map(day -> AccessPolicy.decide(officer, DataClass.PLAN.recordedBy("99DA00"), FACTS, day)
                                .isVisible()))
                .containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @MethodSource("everyoneAndEverything")
    void nothingIsShownOfSomebodyUnknown(Viewer viewer, DataClass dataClass) {
        var item = dataClass.recordedBy(viewer.organisationIdentifier());

        assertThat(AccessPolicy.decide(viewer, item, PersonFacts.NONE, TUESDAY).isVisible())
                .isFalse();
        assertThat(AccessPolicy.mayKnow(viewer, PersonFacts.NONE, TUESDAY)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyoneAndEverything")
    void whoMayNotKnowThePersonSeesNothing(Viewer viewer, DataClass dataClass) {
        var item = dataClass.recordedBy(viewer.organisationIdentifier());

        assertThat(AccessPolicy.decide(viewer, item, FACTS, TUESDAY).isVisible()
                        && !AccessPolicy.mayKnow(viewer, FACTS, TUESDAY))
                .isFalse();
    }

    @Test
    void rolesAddUp() {
        var both = new Viewer(OrganisationKind.SCHOOL, "99DA00", Set.of(Role.ADMINISTRATOR, Role.MENTOR));

        assertThat(AccessPolicy.decide(both, DataClass.PLAN.recordedBy("99DA00"), FACTS, TUESDAY))
                .isEqualTo(new Decision.Full("school-of-enrolment"));
    }

    @ParameterizedTest
    @EnumSource
    void aPupilOrParentHasNoOrganisationToActFor(OrganisationKind kind) {
        assertThat(new Viewer(kind, "99DA00", Set.of(Role.PUPIL, Role.PARENT)).roles())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUPIL", "PARENT"})
    void aPupilOrParentIsShownNothingYet(Role role) {
        assertThat(Role.parse(role.wireName())).contains(role);
        assertThat(Stream.of(OrganisationKind.values())).noneMatch(role::fits);
    }

    static Stream<Arguments> everyoneAndEverything() {
        return Stream.of(OrganisationKind.values())
                .flatMap(kind -> Stream.of("99DA00", "99DB00", "9901", "00000001234567890001")
                        .map(identifier -> new Viewer(kind, identifier, Set.of(Role.values()))))
                .flatMap(viewer -> Stream.of(DataClass.values()).map(type -> Arguments.of(viewer, type)));
    }

    private static Participation taking(
            OrganisationKind kind, String identifier, Role role, LocalDate from, @Nullable LocalDate until) {
        return new Participation(kind, identifier, role, from, until);
    }

    private static String letter(Decision decision) {
        return decision.isFull() ? "F" : decision.isVisible() ? "S" : "-";
    }

    @Test
    void aTokenBecomesAViewer() {
        assertThat(Viewer.from("SCHOOL", "99DA00", List.of("mentor", "offline_access", "attendance-officer")))
                .contains(new Viewer(OrganisationKind.SCHOOL, "99DA00", Set.of(Role.MENTOR)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "absent", textBlock = """
            # kind,       organisation, role
            absent,       99DA00,       mentor
            SCHOOL,       absent,       mentor
            SCHOOL,       '',           mentor
            SCHOOL,       ' ',          mentor
            school,       99DA00,       mentor
            HOSPITAL,     99DA00,       mentor
            SCHOOL,       99DA00,       Mentor
            SCHOOL,       99DA00,       principal
            MUNICIPALITY, 9901,         mentor
            """)
    void aTokenThatLacksSomethingIsNobody(String kind, String organisation, String role) {
        assertThat(Viewer.from(kind, organisation, List.of(role))).isEmpty();
    }

    @Test
    void aParticipationIsReadAsItWasTold() {
        assertThat(Participation.from("MUNICIPALITY", "9901", "attendance-officer", TUESDAY, null))
                .contains(taking(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, TUESDAY, null));
        assertThat(Participation.from("HOSPITAL", "9901", "attendance-officer", TUESDAY, null))
                .isEmpty();
        assertThat(Participation.from("MUNICIPALITY", "9901", "sheriff", TUESDAY, null))
                .isEmpty();
    }
}

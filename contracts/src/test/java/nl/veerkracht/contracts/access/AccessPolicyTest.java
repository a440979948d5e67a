package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.SomebodyWhoAsks.TODAY;
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

/** The table of who may see what, cell by cell; the columns are those of {@link SomebodyWhoAsks}. */
class AccessPolicyTest {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String SCHOOL = SomebodyWhoAsks.OWN_SCHOOL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class              | school: own, others', with consent; other school | physician, referred | officer, reported
            ABSENCE              | F - F -  | - F  | S S
            UNAUTHORISED_ABSENCE | F - F -  | - F  | F F
            SIGNAL               | F S F -  | - F  | S S
            CONSULT              | S S S -  | F F  | - S
            ADVICE               | - - F -  | F F  | - F
            MEDICAL              | - - - -  | F F  | - -
            STATUTORY            | F - F -  | - -  | F F
            ENFORCEMENT          | S S S -  | - -  | F F
            CARE                 | - - - -  | - F  | - -
            SUPPORT              | F F F -  | - -  | - -
            PLAN                 | F F F -  | F F  | F F
            VOICE                | F F F -  | F F  | F F
            """)
    void theTableForSchoolPhysicianAndOfficer(DataClass dataClass, String school, String physician, String officer) {
        assertThat(letters(SomebodyWhoAsks.atWork(), dataClass))
                .isEqualTo(String.join(" ", school, physician, officer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class              | care, own, with consent | consortium, own, with consent | officer reported to; not taking part, administrator
            ABSENCE              | - - F  | - - F  | - - -
            UNAUTHORISED_ABSENCE | - - F  | - - F  | - - -
            SIGNAL               | - - F  | - - -  | - - -
            CONSULT              | S S S  | - - -  | - - -
            ADVICE               | - - F  | - - F  | - - -
            MEDICAL              | - - F  | - - -  | - - -
            STATUTORY            | - - -  | - - -  | F - -
            ENFORCEMENT          | - - -  | - - -  | - - -
            CARE                 | - F -  | - - -  | - - -
            SUPPORT              | - - -  | - F -  | - - -
            PLAN                 | F F F  | - - F  | - - -
            VOICE                | F F F  | F F F  | - - -
            """)
    void theTableForOthersWhoHelp(DataClass dataClass, String care, String consortium, String nobody) {
        assertThat(letters(SomebodyWhoAsks.whoHelp(), dataClass)).isEqualTo(String.join(" ", care, consortium, nobody));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class              | parent: 11, 12-15, 16-17, with consent, 18 | no custody | pupil: 11, from 12
            ABSENCE              | F F F F -  | -  | - F
            UNAUTHORISED_ABSENCE | F F F F -  | -  | - F
            SIGNAL               | F F F F -  | -  | - F
            CONSULT              | F F F F -  | -  | - F
            ADVICE               | F F - F -  | -  | - F
            MEDICAL              | F S - F -  | -  | - F
            STATUTORY            | F F F F -  | -  | - F
            ENFORCEMENT          | - - - - -  | -  | - -
            CARE                 | - - - F -  | -  | - F
            SUPPORT              | F F F F -  | -  | - F
            PLAN                 | F F F F -  | -  | - F
            VOICE                | - - - - -  | -  | - -
            """)
    void theTableForTheFamily(DataClass dataClass, String parent, String withoutCustody, String pupil) {
        assertThat(letters(SomebodyWhoAsks.family(), dataClass))
                .isEqualTo(String.join(" ", parent, withoutCustody, pupil));
    }

    private static String letters(List<SomebodyWhoAsks> columns, DataClass dataClass) {
        return String.join(
                " ",
                columns.stream().map(column -> letter(column.sees(dataClass))).toList());
    }

    private static String letter(Decision decision) {
        return decision.isFull() ? "F" : decision.isVisible() ? "S" : "-";
    }

    @Test
    void withConsentOfTheParentsAYoungChildsCareIsShownToThem() {
        var parent = SomebodyWhoAsks.PARENT_WITH_CUSTODY;
        var consent = SomebodyWhoAsks.consent(
                DataClass.CARE,
                Recipient.relative(SomebodyWhoAsks.MOTHER.id()),
                SomebodyWhoAsks.MOTHER,
                SomebodyWhoAsks.FATHER);

        assertThat(AccessPolicy.decide(
                        parent, DataClass.CARE.recordedBy("care"), SomebodyWhoAsks.aged(11, Set.of(consent)), TODAY))
                .isEqualTo(new Decision.Full("consent-holds"));
    }

    @Test
    void ownWordsAreOnesOwnAndGoToWhomTheAuthorChose() {
        var facts = SomebodyWhoAsks.aged(14, Set.of());
        var said = DataClass.VOICE.recordedBy("pupil").sharedWith(Set.of(OrganisationKind.GGD));
        var school = new Viewer("staff", OrganisationKind.SCHOOL, SCHOOL, Set.of(Role.MENTOR));
        var physician = new Viewer("doctor", OrganisationKind.GGD, "ggd", Set.of(Role.YOUTH_PHYSICIAN));

        assertThat(Stream.of(SomebodyWhoAsks.PUPIL_THEMSELVES, SomebodyWhoAsks.PARENT_WITH_CUSTODY, school, physician)
                        .map(viewer ->
                                AccessPolicy.decide(viewer, said, facts, TODAY).rule()))
                .containsExactly("own-words", "words-of-another", "author-did-not-share", "author-shares");
    }

    @Test
    void anOfficialReportIsSeenByWhomItIsAddressedTo() {
        var facts = SomebodyWhoAsks.aged(14, Set.of());
        var report = DataClass.ENFORCEMENT.recordedBy("9901").addressedTo(Set.of("mother"));

        assertThat(Stream.of(SomebodyWhoAsks.PARENT_WITH_CUSTODY, SomebodyWhoAsks.PUPIL_THEMSELVES)
                        .map(viewer -> AccessPolicy.decide(viewer, report, facts, TODAY)
                                .rule()))
                .containsExactly("addressed-to-viewer", "not-addressed-to-viewer");
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, mentor, -", "MUNICIPALITY, attendance-officer, F", "GGD, youth-physician, F"})
    void whoTakesPartDoesSoFromTheFirstDayUntilTheDayItEnds(OrganisationKind kind, String role, String seen) {
        var known = Role.parse(role).orElseThrow();
        var facts = new PersonFacts(Set.of(), Set.of(taking(kind, "org", known, TODAY, TODAY.plusDays(2))));
        var viewer = new Viewer("x", kind, "org", Set.of(known));

        assertThat(Stream.of(-1, 0, 1, 2)
                        .map(days -> letter(AccessPolicy.decide(
                                viewer, DataClass.PLAN.recordedBy("y"), facts, TODAY.plusDays(days)))))
                .containsExactly("-", seen, seen, "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | organisation | role                    | knows | rule
            SCHOOL        | 99DA00       | mentor                  | true  | school-of-enrolment
            SCHOOL        | 99DA00       | absence-coordinator     | true  | school-of-enrolment
            SCHOOL        | 99DA00       | support-coordinator     | true  | school-of-enrolment
            SCHOOL        | 99DA00       | administrator           | false | no-rule-for-role
            SCHOOL        | 99DA00       | attendance-officer      | false | no-known-role
            SCHOOL        | 99DB00       | mentor                  | false | not-the-school-of-enrolment
            MUNICIPALITY  | 9901         | attendance-officer      | true  | takes-part
            MUNICIPALITY  | 9902         | attendance-officer      | false | does-not-take-part
            GGD           | ggd          | youth-physician         | true  | takes-part
            GGD           | 9901         | youth-physician         | false | does-not-take-part
            YOUTH_CARE    | care         | youth-care-professional | true  | takes-part
            GGZ           | care         | youth-care-professional | false | does-not-take-part
            CONSORTIUM    | swv          | consortium-adviser      | true  | takes-part
            CONSORTIUM    | swv          | regional-analyst        | false | no-rule-for-role
            """)
    void whoAtWorkMayKnow(OrganisationKind kind, String organisation, String role, boolean knows, String rule) {
        var facts = SomebodyWhoAsks.aged(14, Set.of());
        var viewer = new Viewer(
                "x", kind, organisation, Role.parse(role).map(Set::of).orElseThrow());

        assertThat(AccessPolicy.mayKnow(viewer, facts, TODAY)).isEqualTo(knows);
        assertThat(AccessPolicy.decideIdentity(viewer, facts, TODAY).rule()).isEqualTo(rule);
        assertThat(AccessPolicy.decideAccessLog(viewer, facts, TODAY).isFull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # account     | role   | age | rule                     | reads the log
            pupil         | PUPIL  | 11  | under-twelve             | false
            pupil         | PUPIL  | 12  | own-data-from-twelve     | true
            pupil         | PUPIL  | 18  | own-data-from-twelve     | true
            mother        | PUPIL  | 14  | not-the-young-person     | false
            mother        | PARENT | 0   | parent-of-minor          | true
            mother        | PARENT | 17  | parent-of-minor          | true
            mother        | PARENT | 18  | young-person-is-of-age   | false
            stepfather    | PARENT | 11  | no-custody               | false
            pupil         | PARENT | 14  | not-a-parent             | false
            somebody-else | PARENT | 14  | not-a-parent             | false
            """)
    void whoOfTheFamilyMayKnow(String account, Role role, int age, String rule, boolean readsTheLog) {
        var facts = SomebodyWhoAsks.aged(age, Set.of());
        var viewer = Viewer.ofFamily(account, Set.of(role));

        assertThat(AccessPolicy.decideIdentity(viewer, facts, TODAY).rule()).isEqualTo(rule);
        assertThat(AccessPolicy.decideAccessLog(viewer, facts, TODAY).isFull()).isEqualTo(readsTheLog);
    }

    @Test
    void withoutABirthDateTheFamilyIsShownNothing() {
        var facts = SomebodyWhoAsks.aged(14, Set.of()).withFamily(null, SomebodyWhoAsks.FAMILY, Set.of());

        assertThat(Stream.of(SomebodyWhoAsks.PUPIL_THEMSELVES, SomebodyWhoAsks.PARENT_WITH_CUSTODY)
                        .map(viewer -> AccessPolicy.decideIdentity(viewer, facts, TODAY)
                                .rule()))
                .containsExactly("age-not-known", "age-not-known");
    }

    @ParameterizedTest
    @MethodSource("everyoneAndEverything")
    void nothingIsShownOfSomebodyUnknown(Viewer viewer, DataClass dataClass) {
        var item = dataClass.recordedBy(viewer.organisationIdentifier());

        assertThat(AccessPolicy.decide(viewer, item, PersonFacts.NONE, TODAY).isVisible())
                .isFalse();
        assertThat(AccessPolicy.mayKnow(viewer, PersonFacts.NONE, TODAY)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyoneAndEverything")
    void whoMayNotKnowThePersonSeesNothing(Viewer viewer, DataClass dataClass) {
        var facts = SomebodyWhoAsks.aged(16, SomebodyWhoAsks.consentOfAllToAll());
        var item = dataClass.recordedBy(viewer.organisationIdentifier());

        assertThat(AccessPolicy.decide(viewer, item, facts, TOMORROW).isVisible()
                        && !AccessPolicy.mayKnow(viewer, facts, TOMORROW))
                .isFalse();
    }

    @Test
    void rolesAddUp() {
        var both = new Viewer("x", OrganisationKind.SCHOOL, SCHOOL, Set.of(Role.ADMINISTRATOR, Role.MENTOR));

        assertThat(AccessPolicy.decide(
                        both, DataClass.PLAN.recordedBy(SCHOOL), SomebodyWhoAsks.aged(14, Set.of()), TODAY))
                .isEqualTo(new Decision.Full("school-of-enrolment"));
    }

    @ParameterizedTest
    @EnumSource
    void whoActsForAnOrganisationIsNoPupilOrParentThere(OrganisationKind kind) {
        assertThat(new Viewer("pupil", kind, SCHOOL, Set.of(Role.PUPIL, Role.PARENT)).roles())
                .isEmpty();
    }

    @Test
    void whoActsForNobodyHasNoRoleAtWork() {
        assertThat(Viewer.ofFamily("pupil", Set.of(Role.values())).roles())
                .containsExactlyInAnyOrder(Role.PUPIL, Role.PARENT);
    }

    static Stream<Arguments> everyoneAndEverything() {
        var atWork = Stream.of(OrganisationKind.values())
                .flatMap(kind -> Stream.of(SCHOOL, "99DB00", "9901", "ggd", "care", "swv")
                        .map(identifier -> new Viewer("x", kind, identifier, Set.of(Role.values()))));
        var family = Stream.of("pupil", "mother", "stepfather", "somebody-else")
                .map(account -> Viewer.ofFamily(account, Set.of(Role.values())));
        return Stream.concat(atWork, family)
                .flatMap(viewer -> Stream.of(DataClass.values()).map(type -> Arguments.of(viewer, type)));
    }

    private static Participation taking(
            OrganisationKind kind, String identifier, Role role, LocalDate from, @Nullable LocalDate until) {
        return new Participation(kind, identifier, role, from, until);
    }

    @Test
    void aTokenBecomesAViewer() {
        assertThat(Viewer.from("x", "SCHOOL", "99DA00", List.of("mentor", "offline_access", "attendance-officer")))
                .contains(new Viewer("x", OrganisationKind.SCHOOL, "99DA00", Set.of(Role.MENTOR)));
        assertThat(Viewer.from("x", null, null, List.of("parent", "mentor")))
                .contains(Viewer.ofFamily("x", Set.of(Role.PARENT)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "absent", textBlock = """
            # kind,       organisation, role
            absent,       99DA00,       mentor
            SCHOOL,       absent,       mentor
            SCHOOL,       '',           mentor
            SCHOOL,       ' ',          mentor
            SCHOOL,       absent,       parent
            absent,       99DA00,       pupil
            SCHOOL,       99DA00,       pupil
            absent,       absent,       mentor
            school,       99DA00,       mentor
            HOSPITAL,     99DA00,       mentor
            SCHOOL,       99DA00,       Mentor
            SCHOOL,       99DA00,       principal
            MUNICIPALITY, 9901,         mentor
            """)
    void aTokenThatLacksSomethingIsNobody(String kind, String organisation, String role) {
        assertThat(Viewer.from("x", kind, organisation, List.of(role))).isEmpty();
    }

    @Test
    void aParticipationIsReadAsItWasTold() {
        assertThat(Participation.from("MUNICIPALITY", "9901", "attendance-officer", TODAY, null))
                .contains(taking(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, TODAY, null));
        assertThat(Participation.from("HOSPITAL", "9901", "attendance-officer", TODAY, null))
                .isEmpty();
        assertThat(Participation.from("MUNICIPALITY", "9901", "sheriff", TODAY, null))
                .isEmpty();
    }
}

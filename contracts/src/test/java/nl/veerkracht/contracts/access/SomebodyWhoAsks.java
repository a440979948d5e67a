package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.OrganisationKind.CONSORTIUM;
import static nl.veerkracht.contracts.access.OrganisationKind.GGD;
import static nl.veerkracht.contracts.access.OrganisationKind.MUNICIPALITY;
import static nl.veerkracht.contracts.access.OrganisationKind.SCHOOL;
import static nl.veerkracht.contracts.access.OrganisationKind.YOUTH_CARE;
import static nl.veerkracht.contracts.access.Relative.Relation.PARENT;
import static nl.veerkracht.contracts.access.Relative.Relation.PUPIL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A column of the table of who may see what: somebody, who recorded what they ask for, and what is so that day. The young
 * person is enrolled at 99DA00, and of each organisation one takes part.
 */
record SomebodyWhoAsks(String title, Viewer viewer, String recordedBy, PersonFacts facts) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final Relative YOUNG_PERSON = new Relative(id(1), PUPIL, "pupil", false);
    static final Relative MOTHER = new Relative(id(2), PARENT, "mother", true);
    static final Relative FATHER = new Relative(id(3), PARENT, null, true);
    static final Relative STEPFATHER = new Relative(id(4), PARENT, "stepfather", false);
    static final Set<Relative> FAMILY = Set.of(YOUNG_PERSON, MOTHER, FATHER, STEPFATHER);
    static final Viewer PUPIL_THEMSELVES = Viewer.ofFamily("pupil", Set.of(Role.PUPIL));
    static final Viewer PARENT_WITH_CUSTODY = Viewer.ofFamily("mother", Set.of(Role.PARENT));
    static final String OWN_SCHOOL = "99DA00";
    static final String ANOTHER = "99DB00";

    private static final Viewer STAFF = staff(OWN_SCHOOL);
    private static final Viewer OFFICER = taking(MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER);
    private static final Viewer PHYSICIAN = taking(GGD, "ggd", Role.YOUTH_PHYSICIAN);
    private static final Viewer CARE = taking(YOUTH_CARE, "care", Role.YOUTH_CARE_PROFESSIONAL);
    private static final Viewer ADVISER = taking(CONSORTIUM, "swv", Role.CONSORTIUM_ADVISER);

    private static final PersonFacts NOTHING_YET = new PersonFacts(
                    Set.of(OWN_SCHOOL),
                    Set.of(OFFICER, PHYSICIAN, CARE, ADVISER).stream()
                            .map(SomebodyWhoAsks::participation)
                            .collect(Collectors.toSet()))
            .withFamily(born(14), FAMILY, Set.of());
    private static final PersonFacts ALL_AGREED =
            NOTHING_YET.having(Set.of(Milestone.values())).withFamily(born(14), FAMILY, consentOfAllToAll());

    private static final PersonFacts NOBODY_TAKES_PART =
            new PersonFacts(Set.of(OWN_SCHOOL), Set.of()).withFamily(born(14), FAMILY, Set.of());

    static List<SomebodyWhoAsks> atWork() {
        return List.of(
                new SomebodyWhoAsks("School of enrolment, own record", STAFF, OWN_SCHOOL, NOTHING_YET),
                new SomebodyWhoAsks("School of enrolment, record of others", STAFF, ANOTHER, NOTHING_YET),
                new SomebodyWhoAsks("School of enrolment, with consent", STAFF, OWN_SCHOOL, ALL_AGREED),
                new SomebodyWhoAsks("Another school, also a former one", staff(ANOTHER), ANOTHER, ALL_AGREED),
                new SomebodyWhoAsks("Youth physician taking part", PHYSICIAN, OWN_SCHOOL, NOTHING_YET),
                new SomebodyWhoAsks("Youth physician, referred to, with consent", PHYSICIAN, OWN_SCHOOL, ALL_AGREED),
                new SomebodyWhoAsks("Attendance officer taking part", OFFICER, OWN_SCHOOL, NOTHING_YET),
                new SomebodyWhoAsks(
                        "Attendance officer, after a report, with consent", OFFICER, OWN_SCHOOL, ALL_AGREED));
    }

    static List<SomebodyWhoAsks> whoHelp() {
        return List.of(
                new SomebodyWhoAsks("Youth care or mental health care taking part", CARE, OWN_SCHOOL, NOTHING_YET),
                new SomebodyWhoAsks("The same, own record", CARE, "care", NOTHING_YET),
                new SomebodyWhoAsks("The same, with consent", CARE, OWN_SCHOOL, ALL_AGREED),
                new SomebodyWhoAsks("Consortium taking part", ADVISER, OWN_SCHOOL, NOTHING_YET),
                new SomebodyWhoAsks("The same, own record", ADVISER, "swv", NOTHING_YET),
                new SomebodyWhoAsks("The same, with consent", ADVISER, OWN_SCHOOL, ALL_AGREED),
                new SomebodyWhoAsks(
                        "Officer of the municipality that a report was sent to, not taking part",
                        OFFICER,
                        OWN_SCHOOL,
                        NOBODY_TAKES_PART.withReportsTo(Set.of("9901"))),
                new SomebodyWhoAsks(
                        "Any of them not taking part",
                        new Viewer("x", MUNICIPALITY, "9902", Set.of(Role.ATTENDANCE_OFFICER)),
                        OWN_SCHOOL,
                        ALL_AGREED.withReportsTo(Set.of("9901"))),
                new SomebodyWhoAsks(
                        "Administrator or analyst",
                        new Viewer("x", CONSORTIUM, "swv", Set.of(Role.ADMINISTRATOR, Role.REGIONAL_ANALYST)),
                        OWN_SCHOOL,
                        ALL_AGREED));
    }

    static List<SomebodyWhoAsks> family() {
        return List.of(
                ofFamily("Parent, pupil of 11", PARENT_WITH_CUSTODY, 11, Set.of()),
                ofFamily("Parent, pupil of 12 to 15", PARENT_WITH_CUSTODY, 14, Set.of()),
                ofFamily("Parent, pupil of 16 or 17", PARENT_WITH_CUSTODY, 16, Set.of()),
                ofFamily("The same, with consent of the pupil", PARENT_WITH_CUSTODY, 16, consentOfAllToAll()),
                ofFamily("Parent, pupil of 18", PARENT_WITH_CUSTODY, 18, consentOfAllToAll()),
                ofFamily(
                        "Parent without custody",
                        Viewer.ofFamily("stepfather", Set.of(Role.PARENT)),
                        11,
                        consentOfAllToAll()),
                ofFamily("Pupil of 11", PUPIL_THEMSELVES, 11, consentOfAllToAll()),
                ofFamily("Pupil from 12", PUPIL_THEMSELVES, 12, Set.of()));
    }

    /** Nobody takes part and nobody agreed to anything, but everyone who asks has emergency access. */
    static List<SomebodyWhoAsks> inEmergency() {
        return List.of(
                emergency("Another school, own record", staff(ANOTHER), ANOTHER),
                emergency("The same, record of others", staff(ANOTHER), OWN_SCHOOL),
                emergency("Youth physician", PHYSICIAN, OWN_SCHOOL),
                emergency("Attendance officer", OFFICER, OWN_SCHOOL),
                emergency("Youth care or mental health care", CARE, OWN_SCHOOL),
                emergency("Consortium", ADVISER, OWN_SCHOOL),
                emergency(
                        "Administrator or analyst",
                        new Viewer("x", CONSORTIUM, "swv", Set.of(Role.ADMINISTRATOR, Role.REGIONAL_ANALYST)),
                        OWN_SCHOOL),
                emergency("Parent without custody", Viewer.ofFamily("stepfather", Set.of(Role.PARENT)), OWN_SCHOOL));
    }

    private static SomebodyWhoAsks emergency(String title, Viewer viewer, String recordedBy) {
        return new SomebodyWhoAsks(
                title, viewer, recordedBy, NOBODY_TAKES_PART.withEmergencies(Set.of(viewer.account())));
    }

    static LocalDate born(int years) {
        return TODAY.minusYears(years);
    }

    /** The facts of the family, with the young person of this age today. */
    static PersonFacts aged(int years, Set<Consent> consents) {
        return NOTHING_YET.withFamily(born(years), FAMILY, consents);
    }

    /** Everything, for every recipient that there is. */
    static Set<Consent> consentOfAllToAll() {
        var recipients = Set.of(
                Recipient.organisation(SCHOOL, OWN_SCHOOL),
                Recipient.organisation(SCHOOL, ANOTHER),
                Recipient.organisation(MUNICIPALITY, "9901"),
                Recipient.organisation(MUNICIPALITY, "9902"),
                Recipient.organisation(GGD, "ggd"),
                Recipient.organisation(YOUTH_CARE, "care"),
                Recipient.organisation(CONSORTIUM, "swv"),
                Recipient.relative(MOTHER.id()),
                Recipient.relative(STEPFATHER.id()));
        var all = new HashSet<Consent>();
        for (var dataClass : DataClass.values()) {
            recipients.forEach(recipient -> all.add(consent(dataClass, recipient, YOUNG_PERSON, MOTHER, FATHER)));
        }
        return all;
    }

    static Consent consent(DataClass dataClass, Recipient recipient, Relative... by) {
        var who = Arrays.stream(by).map(Relative::id).collect(Collectors.toSet());
        return new Consent(dataClass, recipient, TODAY, TODAY.plusDays(1), who);
    }

    Decision sees(DataClass dataClass) {
        return AccessPolicy.decide(viewer, dataClass.recordedBy(recordedBy), facts, TODAY);
    }

    private static SomebodyWhoAsks ofFamily(String title, Viewer viewer, int age, Set<Consent> consents) {
        return new SomebodyWhoAsks(title, viewer, OWN_SCHOOL, aged(age, consents));
    }

    private static Viewer staff(String school) {
        return new Viewer(
                "staff", SCHOOL, school, Set.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR));
    }

    private static Viewer taking(OrganisationKind kind, String identifier, Role role) {
        return new Viewer("professional", kind, identifier, Set.of(role));
    }

    private static Participation participation(Viewer viewer) {
        var role = viewer.roles().iterator().next();
        return Participation.from(
                        String.valueOf(viewer.organisationKind()),
                        viewer.organisationIdentifier(),
                        role.wireName(),
                        TODAY,
                        null)
                .orElseThrow();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}

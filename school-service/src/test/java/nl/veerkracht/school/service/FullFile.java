package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.Milestone;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.service.Situation.Agreement;
import org.jspecify.annotations.Nullable;

/** Everything there can be here about a young person: absence of every kind, two signals, two reports, a family, everyone taking part, and somebody at the same school who looks like the same. */
record FullFile(
        Sandbox school,
        UUID id,
        UUID twin,
        PersonFacts facts,
        List<String> signals,
        String filedReport,
        String draftedReport) {
    static final String KEY = "P1";
    static final String NAME = "Noor-of-the-matrix";

    /** A school that the young person has nothing to do with. */
    static final Sandbox ELSEWHERE = Sandbox.unregistered();

    private static final LocalDate TODAY = CannedCaseService.TODAY;
    private static final Map<OrganisationKind, Role> TAKING_PART = Map.of(
            OrganisationKind.MUNICIPALITY, Role.ATTENDANCE_OFFICER,
            OrganisationKind.GGD, Role.YOUTH_PHYSICIAN,
            OrganisationKind.YOUTH_CARE, Role.YOUTH_CARE_PROFESSIONAL,
            OrganisationKind.GGZ, Role.YOUTH_CARE_PROFESSIONAL,
            OrganisationKind.CONSORTIUM, Role.CONSORTIUM_ADVISER);
    private static final List<Absence> ABSENCES = List.of(
            new Absence("2026-09-02", "2026-09-10", "Z", DataClass.ABSENCE, "SICK"),
            new Absence("2026-11-02", "2026-11-10", "Z", DataClass.ABSENCE, "SICK"),
            new Absence("2026-11-12", "2026-11-12", "S", DataClass.UNAUTHORISED_ABSENCE, "TRUANCY"),
            new Absence("2026-11-16", "2026-11-16", "X", DataClass.ABSENCE, null));

    /** Absence of which it is clear what class of data it is; a code that nobody mapped is of the class that shows least. */
    private record Absence(
            String first,
            String last,
            String code,
            DataClass dataClass,
            @Nullable String category) {}

    static FullFile of(Situation situation) {
        var school = Sandbox.open();
        var id = enrolled(school, KEY, TODAY.minusYears(situation.age()));
        var twin = enrolled(school, "P2", TODAY.minusYears(situation.age()));
        var taking = situation.takingPart() ? takingPart() : Set.<Participation>of();
        var relatives = Set.of(
                relative(id, "pupil", Relation.PUPIL, false),
                relative(id, "mother", Relation.PARENT, true),
                relative(id, "father", Relation.PARENT, true),
                relative(id, "stepfather", Relation.PARENT, false));
        var facts = new PersonFacts(Set.of(school.schoolId()), taking)
                .withFamily(TODAY.minusYears(situation.age()), relatives, consents(id, situation.agreement()))
                .withEmergencies(
                        situation.emergency()
                                ? Onlooker.whoMayBreakGlass(Onlooker.all(id, school, ELSEWHERE))
                                : Set.of())
                .withReportsTo(Set.of("9901"))
                .having(situation.agreement() == Agreement.NOBODY ? Set.of() : Set.of(Milestone.REFERRED));
        CannedCaseService.tell(id, facts);
        school.send(KEY, ABSENCES.stream().map(one -> reported(school, one)).toArray(String[]::new));
        Database.awaitSignals(school, KEY, "LONG 2026-09-10, LONG 2026-11-10");
        takePart(school, id, taking);
        var signals = Database.ask("""
                select string_agg(id::text, ',' order by holds_on desc, id desc) from signal where young_person_id = '%s'
                """.formatted(id));
        var filed = report(school, id, "OTHER", "\"stepsTaken\": \"asked\"");
        post(school, "/v1/absence-reports/" + filed + "/filings", """
                {"parentsContact": "called", "stepsTaken": "asked", "asked": "a talk"}
                """);
        var drafted = report(school, id, "LUXURY", "\"reason\": \"seen\", \"secondPerson\": \"M2\"");
        return new FullFile(school, id, twin, facts, Arrays.asList(signals.split(",")), filed, drafted);
    }

    List<String> reports() {
        return List.of(filedReport, draftedReport);
    }

    private static String report(Sandbox school, UUID id, String kind, String more) {
        return post(school, "/v1/absence-reports", """
                {"youngPersonId": "%s", "kind": "%s", %s}
                """.formatted(id, kind, more));
    }

    private static String post(Sandbox school, String path, String body) {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(lessThan(300))
                .extract()
                .path("id");
    }

    Decision decide(Onlooker onlooker, DataClass dataClass) {
        return onlooker.decide(dataClass.recordedBy(school.schoolId()), facts);
    }

    /** First day, category and whether only its presence is shown, of each absence that is. */
    List<String> absences(Onlooker onlooker) {
        return ABSENCES.stream()
                .filter(one -> decide(onlooker, one.dataClass()).isVisible())
                .map(one -> decide(onlooker, one.dataClass()).isFull()
                        ? one.first() + " " + one.category() + " false"
                        : one.first() + " null true")
                .toList();
    }

    /** What stands at each day from Monday 9 to Monday 16 November. */
    List<@Nullable String> calendar(Onlooker onlooker) {
        var days = new ArrayList<@Nullable String>();
        days.add(label(onlooker, DataClass.ABSENCE, "SICK"));
        days.add(label(onlooker, DataClass.ABSENCE, "SICK"));
        days.add(null);
        days.add(label(onlooker, DataClass.UNAUTHORISED_ABSENCE, "UNAUTHORISED"));
        days.addAll(Arrays.asList(null, null, null));
        days.add(label(onlooker, DataClass.ABSENCE, "UNKNOWN"));
        return days;
    }

    /** Whether there is a calendar for them: without absence it would say that somebody was there. */
    boolean showsAbsence(Onlooker onlooker) {
        return decide(onlooker, DataClass.ABSENCE).isVisible()
                || decide(onlooker, DataClass.UNAUTHORISED_ABSENCE).isVisible();
    }

    private @Nullable String label(Onlooker onlooker, DataClass dataClass, String inFull) {
        var decision = decide(onlooker, dataClass);
        return decision.isFull() ? inFull : decision.isVisible() ? "ABSENT" : null;
    }

    private static UUID enrolled(Sandbox school, String key, LocalDate born) {
        return school.enrol(
                key, Sandbox.details("").replace("2011-03-04", born.toString()).replace("Noor", NAME));
    }

    private static String reported(Sandbox school, Absence one) {
        return school.reported(KEY, "A-" + one.first(), one.code(), one.first(), one.last(), one.last() + "T12:00:00Z");
    }

    private static void takePart(Sandbox school, UUID id, Set<Participation> taking) {
        var caseId = UUID.randomUUID();
        var events = Stream.concat(
                Stream.of(CaseEvents.opened(id, caseId, school.schoolId())),
                taking.stream()
                        .map(one -> CaseEvents.takesPart(
                                id,
                                caseId,
                                one.organisationKind().name(),
                                one.organisationIdentifier(),
                                one.role().wireName())));
        Bus.send("case-events", id.toString(), events.toArray(String[]::new));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Database.ask("""
                        select count(*) + (select count(*) from coordination_case where case_id = '%1$s')
                        from participation where case_id = '%1$s'
                        """.formatted(caseId)).equals(Integer.toString(taking.size() + 1)));
    }

    private static Set<Participation> takingPart() {
        return TAKING_PART.entrySet().stream()
                .map(one -> new Participation(one.getKey(), Onlooker.own(one.getKey()), one.getValue(), TODAY, null))
                .collect(Collectors.toSet());
    }

    private static Relative relative(UUID person, String who, Relation relation, boolean custody) {
        return new Relative(idOf(person, who), relation, RealParts.account(who + "-" + person), custody);
    }

    private static UUID idOf(UUID person, String who) {
        return UUID.nameUUIDFromBytes((who + person).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Consent> consents(UUID person, Situation.Agreement agreement) {
        var yes = switch (agreement) {
            case NOBODY -> Stream.<String>of();
            case ONE_PARENT -> Stream.of("mother");
            case EVERYONE, EVERYONE_UNTIL_TODAY -> Stream.of("pupil", "mother", "father");
        };
        var by = yes.map(who -> idOf(person, who)).collect(Collectors.toSet());
        var until = agreement == Situation.Agreement.EVERYONE_UNTIL_TODAY ? TODAY : TODAY.plusDays(1);
        var all = new HashSet<Consent>();
        for (var kind : TAKING_PART.keySet()) {
            var recipient = Recipient.organisation(kind, Onlooker.own(kind));
            Stream.of(DataClass.values())
                    .filter(type -> ConsentRule.isAskable(type, recipient))
                    .forEach(type -> all.add(new Consent(type, recipient, TODAY.minusDays(1), until, by)));
        }
        return all;
    }
}

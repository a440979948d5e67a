package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.imports.FileReceived;
import nl.veerkracht.school.imports.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An absence coordinator sends files; each test has a school of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class ImportsIT {
    private static final String ABSENCE = "leerling;datum;van;tot;lesuren;code;opmerking\n";
    private static final String ROSTER =
            "leerling;roepnaam;tussenvoegsel;achternaam;geboortedatum;klas;mentor;gemeente;vanaf;bsn\n";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Event<FileReceived> received;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TestClock clock;

    private Sandbox school = Sandbox.unregistered();

    @BeforeEach
    void aSchool() {
        school = Sandbox.open();
    }

    @Test
    void absenceIsTakenAsIfTheSystemHadReportedIt() {
        school.enrol("P1");
        var done = taken(
                "ABSENCE", ABSENCE + sick("02-09-2026") + sick("22-9-2026") + sick("8/10/2026") + sick("2026-11-27"));

        assertThat(said(done)).isEqualTo("DONE 4 4 0");
        assertThat(Database.signals(school, "P1")).isEqualTo("FREQUENT 2026-11-27");
    }

    @Test
    void theSameFileAgainHasNoEffect() {
        school.enrol("P1");
        var file = ABSENCE + sick("02-09-2026") + sick("22-09-2026");
        taken("ABSENCE", file);
        var before = absences();

        assertThat(said(taken("ABSENCE", file))).isEqualTo("DONE 2 2 0");

        assertThat(absences()).isEqualTo(before).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAndWhatIsNotKnownYetIsCountedAndWaits(boolean trial) {
        school.enrol("P1");
        var done = taken(
                "ABSENCE" + (trial ? "&trial=true" : ""),
                ABSENCE
                        + sick("02-09-2026")
                        + "P2;02-09-2026;;;;Z;\nP2;03-09-2026;;;;Q;\nP3;02-09-2026;;;;Q;\nP4;31-09-2026;;;;X;\n");

        assertThat(said(done)).isEqualTo("DONE 5 4 1");
        assertThat(done.getInt("unknownPupils")).isEqualTo(2);
        assertThat(done.getInt("unmappedCodes")).isEqualTo(1);
        assertThat(absences()).isEqualTo(trial ? "0" : "4");
    }

    @Test
    void partOfADayIsCountedInHours() {
        taken("ABSENCE", ABSENCE + "P1;02-09-2026;8:30;10:00;;Z;\nP1;03-09-2026;;;2,5;Z;tandarts\n");

        assertThat(one("select string_agg(lessons::text, ' ' order by first_day) from absence where school_id = '%s'"))
                .contains("1.5", "2.5")
                .doesNotContain("tandarts");
    }

    @Test
    void pupilsAreTaken() {
        var done = taken("ROSTER", ROSTER + "P1;Noor;de;Vries;29-02-2012;H3b;M1;9901;01-08-2026;111.222.333\n");

        assertThat(said(done)).isEqualTo("DONE 1 1 0");
        given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/schools/" + school.schoolId() + "/pupils/P1")
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Noor"))
                .body("birthDate", equalTo("2012-02-29"))
                .body("className", equalTo("H3b"));
    }

    @Test
    void everythingThatIsWrongIsSaidWithLineColumnAndValueAndTheGoodLinesAreTaken() {
        var done = taken(
                "ROSTER",
                ROSTER
                        + "P1;Noor;;Vries;29-02-2011;H3b;M1;99;01-08-2026;12\n"
                        + "P2;Sam;;Vries;01-05-2027;H3b;M1;9901;01-08-2026;\n"
                        + "\n"
                        + "P3;;;Vries;01-05-2012;H3b;M1;9901;01-08-2010;\n"
                        + "P4;Julia;;Öztürk;01-05-2012;H3b;M1;9901;01-08-2026;\n");

        assertThat(said(done)).isEqualTo("DONE 4 1 3");
        var errors = errors(done);
        assertThat(errors)
                .contains(";2;geboortedatum;29-02-2011;must be a day that exists")
                .contains(";2;gemeente;99;must be a municipality code")
                .contains(";2;bsn;12;must be nine digits")
                .contains(";3;geboortedatum;01-05-2027;\"must be a day from 1900-01-01 until today")
                .contains(";5;roepnaam;;is required")
                .contains(";5;vanaf;01-08-2010;must not be before birthDate");
        assertThat(one("select count(*) from enrolment where school_id = '%s' and told_at is not null"))
                .isEqualTo("1");
    }

    @Test
    void oneBadLineIsEnoughToTakeNothingForWhoChoseSo() {
        var file = ABSENCE + sick("02-09-2026") + sick("31-09-2026");

        var refused = ended(send("ABSENCE", "&onBadLines=TAKE_NOTHING", file.getBytes(UTF_8)));

        assertThat(said(refused)).isEqualTo("REFUSED 2 1 1");
        assertThat(absences()).isEqualTo("0");
        var mended = ended(send(
                "ABSENCE",
                "&onBadLines=TAKE_NOTHING",
                file.replace("31-09", "30-09").getBytes(UTF_8)));
        assertThat(said(mended)).isEqualTo("DONE 2 2 0");
        assertThat(absences()).isEqualTo("2");
    }

    @Test
    void whatIsOnlyTriedHasNoEffect() {
        var tried = ended(send("ABSENCE", "&trial=true", (ABSENCE + sick("02-09-2026")).getBytes(UTF_8)));

        assertThat(said(tried)).isEqualTo("DONE 1 1 0");
        assertThat(tried.getBoolean("trial")).isTrue();
        assertThat(absences()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ''", "UTF-8, \uFEFF", "UTF-8, ''", "ISO-8859-1, ''"})
    void lettersAndMarksAreRecognised(String letters, String mark) {
        var file = mark + "pupil\tgiven name\tfamily name\tbirth date\tfrom\tmunicipality\n"
                + "P1\t\"Zoë \"\"Zo\"\"\"\tÖztürk\t2012-05-01\t2026-08-01\t9901\n";

        ended(send("ROSTER", "", file.getBytes(Charset.forName(letters))));

        assertThat(one("select given_name || ' ' || family_name from enrolment where school_id = '%s'"))
                .isEqualTo("Zoë \"Zo\" Öztürk");
    }

    @Test
    void whatIsWrongIsToldInDutchToWhoReadsDutch() {
        var done = taken("ABSENCE", ABSENCE + "P1;30-02-2026;;;;Z;\n");
        var refused = ended(send("ABSENCE", "", new byte[0]));
        var path = "/v1/schools/" + school.schoolId() + "/imports";
        var dutch = given().auth().oauth2(school.staff("absence-coordinator")).header("Accept-Language", "nl");

        assertThat(dutch.get(path + "/" + done.getString("id") + "/errors").asString())
                .startsWith("bestand;regel;kolom;waarde;wat er niet klopt")
                .contains("moet een dag zijn die bestaat");
        var one = dutch.get(path + "/" + refused.getString("id"));
        assertThat(one.header("Vary")).contains("Accept-Language");
        assertThat(one.jsonPath().getString("problem")).isEqualTo("Het bestand is leeg.");
        assertThat(dutch.get(path).jsonPath().getList("items.problem")).contains("Het bestand is leeg.");
    }

    @Test
    void aFormulaIsNotExecutedByWhoLooksAtTheErrors() {
        var done = taken("ABSENCE", ABSENCE + "P1;=2+5;;;;Z;\nP1;@SUM(A1);;;;Z;\n");

        assertThat(errors(done)).contains(";'=2+5;", ";'@SUM(A1);").doesNotContain(";=2", ";@SUM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam;datum\nx;y\n", "leerling;datum;code\nP1;\"2026-09-02;Z\nP2;2026-09-02;Z\n"})
    void whatIsNoSuchTableIsRefusedWithAReason(String file) {
        var refused = ended(send("ABSENCE", "", file.getBytes(UTF_8)));

        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getString("problem")).startsWith("The file ");
        assertThat(absences()).isEqualTo("0");
    }

    @Test
    void whatIsFarTooLongIsRefused() {
        var file = ABSENCE + "P1;02-09-2026;;;;Z;\n".repeat(200_001);

        var refused = ended(send("ABSENCE", "", file.getBytes(UTF_8)));

        assertThat(refused.getString("problem")).contains("more than 200000 lines");
        assertThat(absences()).isEqualTo("0");
    }

    @Test
    void manyLinesAreTakenInTheirTime() {
        var file = IntStream.range(0, 50_000)
                .mapToObj(number -> "P%d;%02d-09-2026;;;;Z;\n".formatted(number % 2_000, 1 + number / 2_000))
                .collect(Collectors.joining("", ABSENCE, ""));

        assertThat(said(taken("ABSENCE", file))).isEqualTo("DONE 50000 50000 0");
        assertThat(absences()).isEqualTo("50000");
    }

    @Test
    void aOneRosterArchiveIsTakenInWholeAndThenItsChanges() {
        var bulk = ended(zip(archive("bulk", "active")));
        assertThat(said(bulk)).isEqualTo("DONE 2 1 1");
        assertThat(errors(bulk)).contains("users.csv;3;demographics.csv birthDate;;is required");
        assertThat(one("""
                select given_name || ' ' || class_name || ' ' || birth_date || ' ' || municipality_code || ' '
                       || coalesce(last_day::text, '-') from enrolment where school_id = '%s' and told_at is not null
                """)).isEqualTo("Sam H2c 2012-05-01 9902 -");

        assertThat(said(ended(zip(archive("delta", "tobedeleted"))))).startsWith("DONE");

        assertThat(one("select last_day from enrolment where school_id = '%s' and told_at is not null"))
                .isNotEmpty();
    }

    @Test
    void whoLacksInAWholeRosterIsAQuestionAndInAChangeIsNot() {
        school.enrol("P9");
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        ended(zip(archive("delta", "active")));
        assertThat(asked()).isEmpty();

        ended(zip(archive("bulk", "active")));
        assertThat(asked()).isEqualTo("P9");
    }

    @Test
    void ofAnArchiveOfSeveralSchoolsOnlyTheOwnPupilsAreTaken() {
        var several = new LinkedHashMap<>(archive("bulk", "active"));
        several.put("orgs.csv", """
                sourcedId,status,name,type,identifier
                o1,active,Own,school,%s
                o2,active,Other,school,99ZZ99
                """.formatted(school.schoolId()));
        several.put("roles.csv", """
                sourcedId,status,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
                r1,active,u1,primary,student,2026-08-01,,o1
                r0,tobedeleted,u1,primary,student,2025-08-01,2026-07-31,o1
                r2,active,u2,primary,student,2026-08-01,,o2
                r3,active,u3,primary,teacher,2026-08-01,,o1
                """);

        assertThat(said(ended(zip(several)))).isEqualTo("DONE 1 1 0");

        several.put("orgs.csv", several.get("orgs.csv").replace(school.schoolId(), "99YY99"));
        assertThat(ended(zip(several)).getString("problem")).contains("several schools");
    }

    @Test
    void ofTwoLinesAboutTheSameTheLaterOneCounts() {
        var lines = new StringBuilder(ROSTER);
        for (var number = 2; number <= 11; number++) {
            lines.append("P1;Noor;;Vries;01-05-2012;Klas ").append(number).append(";M1;9901;01-08-2026;\n");
        }
        taken("ROSTER", lines.toString());
        taken("ABSENCE", ABSENCE + "P1;02-09-2026;8:30;10:00;;Z;\nP1;02-09-2026;08:30;10:00;;Z;\nP1;\u0000;;;;Z;\n");

        assertThat(one("select class_name from enrolment where school_id = '%s'"))
                .isEqualTo("Klas 11");
        assertThat(absences()).isEqualTo("1");
    }

    @Test
    void anArchiveThatUnpacksToFarMoreIsRefused() {
        var refused = ended(zip(Map.of("users.csv", "0".repeat(70 * 1024 * 1024))));

        assertThat(refused.getString("problem")).contains("more than 16 MiB");
        assertThat(ended(postZip("no archive".getBytes(UTF_8))).getString("problem"))
                .contains("no zip file");
    }

    @Test
    void onlyWhoSaysHowThingsAreAtTheSchoolSendsAndReads() {
        var done = taken("ABSENCE", ABSENCE + "P1;gisteren;;;;Z;\n");
        var path = "/v1/schools/" + school.schoolId() + "/imports";
        for (var token : new String[] {
            school.staff("mentor"),
            Sandbox.open().staff("absence-coordinator"),
            RealParts.tokenFor("p").roles("parent").token()
        }) {
            for (var read :
                    new String[] {path, path + "/" + done.getString("id"), path + "/" + done.getString("id") + "/errors"
                    }) {
                given().auth().oauth2(token).get(read).then().statusCode(403);
            }
            given().auth()
                    .oauth2(token)
                    .contentType("text/csv")
                    .body(ABSENCE)
                    .post(path + "?kind=ABSENCE")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void howItIsSentIsCheckedAtOnce() {
        given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .contentType("text/csv")
                .body(ABSENCE)
                .post("/v1/schools/" + school.schoolId()
                        + "/imports?kind=PUPILS&trial=maybe&municipality=x&onBadLines=z")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/trial", "/municipality", "/onBadLines"));
    }

    @Test
    void whoDiedHalfwayIsFollowedFromTheFirstLineAndNothingCountsTwice() {
        var done = taken("ABSENCE", ABSENCE + sick("02-09-2026"));
        Database.change(
                "update school_import set state = 'RUNNING', ended_at = null, file = convert_to('%s', 'UTF8') where id = '%s'"
                        .formatted(ABSENCE + sick("02-09-2026") + sick("03-09-2026"), done.getString("id")));
        received.fire(new FileReceived());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> state(done.getString("id")).equals("DONE"));

        assertThat(absences()).isEqualTo("2");
    }

    private static String sick(String day) {
        return "P1;" + day + ";;;;Z;\n";
    }

    private JsonPath taken(String kind, String file) {
        return ended(send(kind, "", file.getBytes(UTF_8)));
    }

    private String send(String kind, String more, byte[] file) {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .contentType("text/csv")
                .body(file)
                .post("/v1/schools/" + school.schoolId() + "/imports?kind=" + kind + more)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private String zip(Map<String, String> files) {
        return postZip(Zip.of(files));
    }

    private String postZip(byte[] archive) {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .contentType("application/zip")
                .body(archive)
                .post("/v1/schools/" + school.schoolId() + "/imports?municipality=9901")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    /** Sam is in order, of Noor the birth date is nowhere, and the third is a teacher. */
    private static Map<String, String> archive(String whole, String status) {
        var files = new LinkedHashMap<String, String>();
        files.put("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users," + whole + "\n");
        files.put("users.csv", """
                sourcedId,status,givenName,familyName,userIds,metadata.municipalityCode
                u1,%s,Sam,de Vries,"{bsn:111222333}",9902
                u2,active,Noor,Berg,,
                u3,active,Cor,Bakker,,
                """.formatted(status));
        files.put("roles.csv", """
                sourcedId,status,userSourcedId,roleType,role,beginDate,endDate
                r1,active,u1,primary,student,2026-08-01,
                r2,active,u2,primary,student,2026-08-01,
                r3,active,u3,primary,teacher,2026-08-01,
                """);
        files.put("demographics.csv", "sourcedId,status,birthDate\nu1,active,2012-05-01\n");
        files.put("classes.csv", "sourcedId,status,title\nc1,active,H2c\n");
        files.put("enrollments.csv", "sourcedId,status,classSourcedId,userSourcedId,role\ne1,active,c1,u1,student\n");
        return files;
    }

    private JsonPath ended(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> read(location), found -> found.getString("endedAt") != null);
    }

    private JsonPath read(String location) {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String errors(JsonPath of) {
        return given().auth()
                .oauth2(school.staff("absence-coordinator"))
                .get("/v1/schools/" + school.schoolId() + "/imports/" + of.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String said(JsonPath done) {
        return "%s %d %d %d"
                .formatted(done.getString("state"), done.getInt("lines"), done.getInt("good"), done.getInt("bad"));
    }

    private String asked() {
        return one("select coalesce(string_agg(pupil_key, ' '), '') from roster_question where school_id = '%s'");
    }

    private String absences() {
        return one("select count(*) from absence where school_id = '%s'");
    }

    private static String state(String id) {
        return Database.ask("select state from school_import where id = '%s'".formatted(id));
    }

    private String one(String sql) {
        return Database.ask(sql.formatted(school.schoolId()));
    }
}

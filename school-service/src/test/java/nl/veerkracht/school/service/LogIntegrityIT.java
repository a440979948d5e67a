package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on record stays as it was written, or it shows; and what cannot be put on record does not happen. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class LogIntegrityIT {
    private static final String FAULTS = """
            select coalesce(string_agg(position || ' ' || fault, '; ' order by position, fault), '') from verify_access_log()
            """;
    private static final String HASH = "the hash is not that of this record after the one before it";

    @Inject
    DataSource database;

    private Sandbox school = Sandbox.unregistered();
    private UUID person = UUID.randomUUID();
    private UUID chain = UUID.randomUUID();
    private long end;

    @BeforeEach
    void givenAChainOfSomeLength() {
        Database.failNoMore();
        school = Sandbox.open();
        person = school.enrol("P1");
        for (var look = 0; look < 3; look++) {
            read().statusCode(200);
        }
        rememberWhereItEnds();
    }

    @Test
    void whatNobodyTouchedIsWell() {
        assertThat(Database.ask(FAULTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set record = record",
                "delete from access_log",
                "truncate access_log",
                "update access_log set hash = hash where false"
            })
    void theDatabaseRefusesEveryChange(String change) {
        assertThatThrownBy(() -> RealParts.sql("school").run(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the access log is append-only");
    }

    @Test
    void anAlteredRecordIsFound() throws SQLException {
        var altered = "update access_log set record = replace(record, 'mentor', 'doctor') where " + at(end - 1);

        assertThat(faultsAfter(altered)).isEqualTo(end - 1 + " " + HASH);
    }

    @Test
    void anAlteredRecordWithAHashToMatchIsFound() throws SQLException {
        var altered = """
                update access_log l set record = replace(l.record, 'mentor', 'doctor'),
                    hash = sha256(p.hash || convert_to(replace(l.record, 'mentor', 'doctor'), 'UTF8'))
                from access_log p
                where p.chain = l.chain and p.position = l.position - 1 and l.chain = '%s' and l.position = %d
                """.formatted(chain, end - 1);

        assertThat(faultsAfter(altered)).isEqualTo(end + " " + HASH);
    }

    @Test
    void aRemovedRecordIsFound() throws SQLException {
        assertThat(faultsAfter("delete from access_log where " + at(end - 1)))
                .isEqualTo(end + " nothing between " + (end - 2) + " and " + end + "; " + end + " " + HASH);
    }

    @Test
    void aRemovedBeginningIsFound() throws SQLException {
        assertThat(faultsAfter("delete from access_log where " + at(1)))
                .isEqualTo("2 the chain does not begin at 1; 2 " + HASH);
    }

    @Test
    void anInsertedRecordIsFound() throws SQLException {
        var inserted = insert(end, "sha256(convert_to(record, 'UTF8'))");

        assertThat(faultsAfter("update access_log set position = position + 1 where " + at(end), inserted))
                .isEqualTo(end + " " + HASH + "; " + (end + 1) + " " + HASH);
    }

    @Test
    void aCopyOfAChainUnderAnotherNameIsFound() throws SQLException {
        var copied = "insert into access_log (chain, position, record, hash) select '" + UUID.randomUUID()
                + "', position, record, hash from access_log where chain = '" + chain + "'";

        assertThat(faultsAfter(copied)).isEqualTo("1 the chain does not begin with its own name");
    }

    @Test
    void anEndThatIsCutOffIsFoundWhenALaterChainTellsOfIt() throws SQLException {
        var ended = chain;
        var last = end + 1;
        endTheChain();
        assertThat(Database.ask(FAULTS)).isEmpty();

        var faults = faultsAfter("delete from access_log where chain = '" + ended + "' and position = " + last);

        rememberWhereItEnds();
        assertThat(chain).isNotEqualTo(ended);
        assertThat(faults).isEqualTo(last + " chain " + chain + " tells of this record, which is not there as it was");
    }

    @Test
    void anEndIsToldOnce() throws SQLException {
        endTheChain();
        rememberWhereItEnds();
        endTheChain();
        rememberWhereItEnds();

        assertThat(Database.ask("select count(*) from access_log_told_end where told_by = '" + chain + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        Database.failLog();

        read().statusCode(503)
                .contentType("application/problem+json")
                .header("API-Version", notNullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("/problems/log-unavailable"))
                .body(not(containsString("Noor")))
                .body(not(containsString(person.toString())));

        given().auth()
                .oauth2(Sandbox.open().staff("mentor"))
                .get("/v1/young-people/" + person)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/log-unavailable"));
        Database.failNoMore();
        read().statusCode(200).body("givenName", equalTo("Noor"));
        assertThat(Database.ask(FAULTS)).isEmpty();
    }

    @Test
    void whatIsAboutNobodyIsShownAllTheSame() {
        Database.failLog();

        given().auth()
                .oauth2(school.staff("mentor"))
                .get("/v1/schools/" + school.schoolId())
                .then()
                .statusCode(200);
        Database.failNoMore();
    }

    private ValidatableResponse read() {
        return given().auth()
                .oauth2(school.staff("mentor"))
                .get("/v1/young-people/" + person)
                .then();
    }

    private void rememberWhereItEnds() {
        var last = "from access_log where data_subject = '" + person
                + "' order by begun_at desc, xmin::text::bigint desc, " + "position desc limit 1";
        chain = UUID.fromString(Database.ask("select chain " + last));
        end = Long.parseLong(Database.ask("select position " + last));
    }

    /** As a process does that finds a well made record in its chain which is not its own; it begins another. */
    private void endTheChain() throws SQLException {
        RealParts.sql("school").run(insert(end + 1, "sha256(hash || convert_to(record, 'UTF8'))"));
        read().statusCode(503);
        read().statusCode(200);
    }

    /** A row made of the last one of the chain. */
    private String insert(long position, String hash) {
        return """
                insert into access_log (chain, position, record, hash)
                select chain, %d, record, %s from access_log where chain = '%s' order by position desc limit 1
                """.formatted(position, hash, chain);
    }

    private String at(long position) {
        return "chain = '" + chain + "' and position = " + position;
    }

    /** What is found after what only the owner of the table can do; none of it stays. */
    private String faultsAfter(String... tampering) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("alter table access_log disable trigger user");
                for (var each : tampering) {
                    statement.execute(each);
                }
                return faults(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private static String faults(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(FAULTS)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessCsvTest {
    private static final UUID CHAIN = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");

    @Test
    void aRecordIsALine() {
        assertThat(AccessCsv.of(List.of(by("jan"))).split("\r\n"))
                .satisfiesExactly(
                        head -> {},
                        line -> assertThat(line)
                                .isEqualTo(
                                        "\"" + CHAIN
                                                + "\",\"1\",\"2026-11-30T07:00:00Z\",\"0af7\",\"GET /v1/things/{id}\",\"R\","
                                                + "\"jan\",\"mentor support-coordinator\",\"SCHOOL\",\"99XX00\",\"\",\"\","
                                                + "\"IDENTITY REFUSED no-known-role; PLAN FULL takes-part\",\"\",\"urn:register:1\",\"200\""));
    }

    @Test
    void everyLineHasAllColumns() {
        var lines = AccessCsv.of(List.of(by("jan"))).split("\r\n");

        assertThat(lines[1].split("\",\"", -1)).hasSameSizeAs(lines[0].split(","));
    }

    @Test
    void nothingIsWorkedOutByASpreadsheet() {
        assertThat(AccessCsv.of(List.of(by("=cmd|'/C calc'!A1"), by("say \"a,b\""))))
                .contains(",\"'=cmd|'/C calc'!A1\",")
                .contains(",\"say \"\"a,b\"\"\",");
    }

    private static AccessRecord by(String user) {
        return new AccessRecord(
                CHAIN,
                1,
                Instant.parse("2026-11-30T07:00:00Z"),
                "0af7",
                "GET /v1/things/{id}",
                "R",
                user,
                List.of("mentor", "support-coordinator"),
                "SCHOOL",
                "99XX00",
                null,
                null,
                List.of(
                        new Verdict("IDENTITY", Outcome.REFUSED, "no-known-role"),
                        new Verdict("PLAN", Outcome.FULL, "takes-part")),
                null,
                "urn:register:1",
                200);
    }
}

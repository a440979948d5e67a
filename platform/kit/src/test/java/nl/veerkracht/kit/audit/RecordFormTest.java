package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormTest {
    private static final UUID SOMEBODY = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
    private static final Instant BEGUN = Instant.parse("2026-11-30T07:00:00Z");
    private static final Look LOOK = new Look(
            Optional.of(SOMEBODY),
            List.of(
                    new Verdict("IDENTITY", Outcome.FULL, "takes-part"),
                    new Verdict("ABSENCE", Outcome.PRESENCE_ONLY, "sees-that-not-why")));

    private final AccessLogConfig config = new AccessLogConfig() {
        @Override
        public String processingActivity() {
            return "urn:register:reading:1";
        }

        @Override
        public String dataSubjectIdType() {
            return "urn:pseudonym";
        }

        @Override
        public Optional<String> purpose() {
            return Optional.of("helping");
        }

        @Override
        public Duration patience() {
            return Duration.ZERO;
        }

        @Override
        public int strangersPerMinute() {
            return 0;
        }
    };

    @Test
    void holdsWhoLookedAtWhomAndWhyAndNothingElse() {
        var record = RecordForm.of(config, visit(200), LOOK);

        assertThat(record.replaceAll("\"spanId\":\"[0-9a-f]{16}\"", "\"spanId\":\"…\""))
                .isEqualTo("""
                {"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"…","parentSpanId":"b7ad6b7169203331",\
                "status":"Ok","name":"GET /v1/things/{id}","startTime":1796022000000,"endTime":1796022000007,\
                "attributes":{"dpl.core.processing_activity_id":"urn:register:reading:1",\
                "dpl.core.data_subject_id":"0192f0c1-0000-7000-8000-000000000001",\
                "dpl.core.data_subject_id_type":"urn:pseudonym","user.id":"jan","user.roles":["mentor"],\
                "user.organisation_kind":"SCHOOL","user.organisation_identifier":"99XX00",\
                "user.client_id":"gateway","access.action_code":"R","access.purpose":"helping",\
                "access.verdicts":[{"category":"IDENTITY","outcome":"FULL","rule":"takes-part"},\
                {"category":"ABSENCE","outcome":"PRESENCE_ONLY","rule":"sees-that-not-why"}],\
                "http.response.status_code":200}}\
                """);
    }

    @Test
    void ofWhoCannotBeBelievedItSaysNothing() throws JsonProcessingException {
        var action = Action.of("GET", "/v1/things/{id}", BEGUN);
        var visit = new Visit(null, null, List.of(), action, Trace.of(header -> null), 401, BEGUN);

        var record = RecordForm.of(config, visit, new Look(Optional.empty(), LOOK.verdicts()));

        assertThat(record).contains("GET /v1/things/{id}").doesNotContain("\"user.", "data_subject");
        assertThat(RecordReader.read(UUID.randomUUID(), 1, EventJson.MAPPER.readTree(record))
                        .userId())
                .isEmpty();
    }

    @Test
    void everyRecordHasASpanOfItsOwn() {
        assertThat(RecordForm.of(config, visit(200), LOOK)).isNotEqualTo(RecordForm.of(config, visit(200), LOOK));
    }

    @ParameterizedTest
    @CsvSource({"200, Ok", "304, Ok", "400, Unset", "404, Unset", "500, Error", "503, Error"})
    void aRefusalIsNoError(int answer, String status) {
        assertThat(RecordForm.of(config, visit(answer), LOOK)).contains("\"status\":\"" + status + "\"");
    }

    @Test
    void isReadAsItWasWritten() throws JsonProcessingException {
        var chain = UUID.randomUUID();

        var read = RecordReader.read(chain, 7, EventJson.MAPPER.readTree(RecordForm.of(config, visit(200), LOOK)));

        assertThat(read)
                .isEqualTo(new AccessRecord(
                        chain,
                        7,
                        BEGUN,
                        "0af7651916cd43dd8448eb211c80319c",
                        "GET /v1/things/{id}",
                        "R",
                        "jan",
                        List.of("mentor"),
                        "SCHOOL",
                        "99XX00",
                        "gateway",
                        SOMEBODY,
                        LOOK.verdicts(),
                        "helping",
                        "urn:register:reading:1",
                        200));
    }

    @Test
    void whoWasNotFoundHasNoId() throws JsonProcessingException {
        var look = new Look(Optional.empty(), LOOK.verdicts());

        var read = RecordReader.read(
                UUID.randomUUID(), 1, EventJson.MAPPER.readTree(RecordForm.of(config, visit(404), look)));

        assertThat(read.dataSubject()).isNull();
    }

    private static Visit visit(int status) {
        return new Visit(
                new Actor("jan", "SCHOOL", "99XX00", Set.of("mentor", "offline_access"), Set.of(), "M1"),
                "gateway",
                List.of("mentor"),
                new Action("GET /v1/things/{id}", "R", BEGUN),
                new Trace("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"),
                status,
                BEGUN.plusMillis(7));
    }
}

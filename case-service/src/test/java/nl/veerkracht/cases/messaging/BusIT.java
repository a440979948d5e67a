package nl.veerkracht.cases.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.CasesDatabase.timelineOf;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.contracts.signal.SignalKind.FREQUENT;
import static nl.veerkracht.contracts.signal.SignalKind.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.consumer.DeadLetters;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithRealParts
class BusIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private KafkaProducer<String, String> bus;
    private KafkaConsumer<String, String> deadLetters;
    private final Map<String, String> reasons = new HashMap<>();

    @BeforeEach
    void connect() {
        Map<String, Object> here = Map.of("bootstrap.servers", RealParts.kafkaBootstrap());
        bus = new KafkaProducer<>(here, new StringSerializer(), new StringSerializer());
        var reading = new HashMap<String, Object>(here);
        reading.put("group.id", UUID.randomUUID().toString());
        reading.put("auto.offset.reset", "earliest");
        deadLetters = new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer());
        deadLetters.subscribe(List.of("school-events-dlq-case-service"));
    }

    @AfterEach
    void disconnect() {
        bus.close();
        deadLetters.close();
    }

    @Test
    void aSignalOnTheBusOpensACase() {
        var somebody = aboutSomebody();

        send(somebody.raised(FREQUENT));

        awaitTimeline(somebody.youngPersonId(), "SIGNAL_RAISED", "CASE_OPENED");
    }

    @Test
    void whatCannotBeTakenGoesAsideWithItsReasonAndTheNextGoodEventGoesThrough() {
        var somebody = aboutSomebody();
        var key = somebody.youngPersonId().toString();
        var unknown = somebody.raised(FREQUENT);
        unknown.envelope().put("type", "nl.something.else.v1");
        var incomplete = somebody.raised(FREQUENT);
        incomplete.envelope().withObject("/data").remove("schoolId");

        bus.send(new ProducerRecord<>("school-events", key, "{ this is not JSON " + key));
        send(unknown);
        send(incomplete);
        send(somebody.raised(LONG));

        awaitTimeline(somebody.youngPersonId(), "SIGNAL_RAISED", "CASE_OPENED");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(reasonFor("this is not JSON " + key)).contains("is not valid JSON");
            assertThat(reasonFor(unknown.id())).contains("/type: ");
            assertThat(reasonFor(incomplete.id())).contains("/data/schoolId: is required");
        });
    }

    @Test
    void aFailureHalfWayLeavesNothingBehindAndSpoilsNoOtherEvent() {
        var spoiled = aboutSomebody();
        var good = aboutSomebody();
        CasesDatabase.run("""
                create or replace function spoil() returns trigger language plpgsql as $$
                begin
                    if new.young_person_id = '%s' then raise exception 'spoiled by the test'; end if;
                    return new;
                end $$;
                create or replace trigger spoil before insert on timeline_entry
                    for each row execute function spoil();
                """.formatted(spoiled.youngPersonId()));
        var event = spoiled.raised(FREQUENT);

        send(event);
        send(good.raised(FREQUENT));

        awaitTimeline(good.youngPersonId(), "SIGNAL_RAISED", "CASE_OPENED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasonFor(event.id())).contains("could not be stored"));
        CasesDatabase.run("drop trigger spoil on timeline_entry");
        for (var table : List.of("care_case", "case_signal", "participation", "task", "timeline_entry")) {
            assertThat(count("%s where young_person_id = '%s'", table, spoiled.youngPersonId()))
                    .as(table)
                    .isZero();
        }
        assertThat(count("inbox where id = '%s'", event.id())).isZero();
    }

    private void send(CloudEvent event) {
        bus.send(new ProducerRecord<>(
                "school-events", event.subject(), event.envelope().toString()));
    }

    private String reasonFor(String content) {
        for (var letter : deadLetters.poll(Duration.ofMillis(200))) {
            var reason = letter.headers().lastHeader(DeadLetters.REASON);
            reasons.put(letter.value(), new String(reason.value(), UTF_8));
        }
        return reasons.entrySet().stream()
                .filter(letter -> letter.getKey().contains(content))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static void awaitTimeline(UUID youngPersonId, String... kinds) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(timelineOf(youngPersonId)).containsExactly(kinds));
    }
}

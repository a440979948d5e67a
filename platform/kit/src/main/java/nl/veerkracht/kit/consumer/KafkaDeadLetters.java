package nl.veerkracht.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.veerkracht.kit.cloudevents.Fault;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Dead letters in a topic beside the one they came from; one counter and one log line for each, without content. */
@ApplicationScoped
class KafkaDeadLetters implements DeadLetters {
    private static final Logger LOG = Logger.getLogger(KafkaDeadLetters.class);

    private final Emitter<byte[]> emitter;
    private final ConsumerConfig config;
    private final MeterRegistry meters;

    KafkaDeadLetters(@Channel("dead-letters") Emitter<byte[]> emitter, ConsumerConfig config, MeterRegistry meters) {
        this.emitter = emitter;
        this.config = config;
        this.meters = meters;
    }

    @Override
    public void put(ConsumerRecord<String, byte[]> message, List<Fault> faults) {
        LOG.warnf(
                "dead letter: %s partition %d offset %d: %d fault(s)",
                message.topic(), message.partition(), message.offset(), faults.size());
        meters.counter("veerkracht.dead.letters", "topic", message.topic()).increment();
        var taken = new CompletableFuture<Void>();
        emitter.send(Message.of(
                        message.value() == null ? new byte[0] : message.value(),
                        Metadata.of(destination(message, faults)))
                .withAck(() -> {
                    taken.complete(null);
                    return CompletableFuture.completedFuture(null);
                })
                .withNack(failure -> {
                    taken.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                }));
        taken.join();
    }

    private OutgoingKafkaRecordMetadata<String> destination(
            ConsumerRecord<String, byte[]> message, List<Fault> faults) {
        var headers = new RecordHeaders(message.headers());
        var reason = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        headers.remove(REASON).add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        headers.remove(TOPIC).add(TOPIC, message.topic().getBytes(StandardCharsets.UTF_8));
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(message.topic() + "-dlq-" + config.name())
                .withKey(message.key())
                .withHeaders(headers)
                .build();
    }
}

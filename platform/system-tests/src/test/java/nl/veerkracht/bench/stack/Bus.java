package nl.veerkracht.bench.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.bench.load.Message;
import nl.veerkracht.bench.stack.Backlog.Stretch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts messages on the bus, as safely as everyone does: confirmed by all replicas, none twice. */
public final class Bus implements AutoCloseable {
    private static final Header STRUCTURED = new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;

    public Bus(String bootstrap) {
        this.bootstrap = bootstrap;
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, "5",
                        ProducerConfig.BATCH_SIZE_CONFIG, "131072"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Returns when the bus has them all. */
    public Backlog put(Stream<Message> messages) {
        var backlog = new Backlog();
        var failure = new AtomicReference<@Nullable Exception>();
        messages.forEach(message -> producer.send(
                new ProducerRecord<>(message.topic(), null, message.key(), message.json(), List.of(STRUCTURED)),
                (place, refused) -> {
                    if (refused == null) {
                        backlog.add(message, place.partition(), place.offset());
                    } else {
                        failure.set(refused);
                    }
                }));
        producer.flush();
        var refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("the bus did not take everything", refused);
        }
        return backlog;
    }

    /** Reads the topic as it is now, each partition in its order. */
    public void read(String topic, Consumer<byte[]> reader) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> reader.accept(message.value()));
            }
        }
    }

    /** How many messages the groups of this service have not read yet, as far as they have told. */
    public long unread(String service) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var unread = 0L;
            for (var group : admin.listGroups().all().get()) {
                if (group.groupId().startsWith(service)) {
                    unread += unread(admin, group.groupId());
                }
            }
            return unread;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long unread(Admin admin, String group) throws InterruptedException, ExecutionException {
        var read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = admin.listOffsets(
                        read.keySet().stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                .all()
                .get();
        var unread = 0L;
        for (var end : ends.entrySet()) {
            var place = read.get(end.getKey());
            unread += end.getValue().offset() - (place == null ? 0 : place.offset());
        }
        return unread;
    }

    /** Has this consumer group, which must not be running, read again from where the backlog begins. */
    public void rewind(String group, Backlog backlog) throws ExecutionException {
        var offsets = backlog.stretches().stream()
                .collect(Collectors.toMap(Stretch::partition, stretch -> new OffsetAndMetadata(stretch.first())));
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.alterConsumerGroupOffsets(group, offsets).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

package nl.veerkracht.bench.yardstick;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.bench.stack.Backlog.Stretch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A plain consumer of one thread, in a process of its own. Each line of input names a stretch of a topic
 * ({@code topic:partition:first:last …}); when it is done a line of output says so.
 */
public final class YardstickProgram {
    private YardstickProgram() {}

    /** {@code work bootstrap url user password}. */
    public static void main(String[] words) throws IOException, SQLException {
        var work = words[0].equals("cases") ? new CaseYardstick() : new AbsenceYardstick();
        try (var connection = DriverManager.getConnection(words[2], words[3], words[4]);
                var consumer = consumer(words[1]);
                var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            connection.createStatement().execute(work.tables());
            connection.setAutoCommit(false);
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                run(
                        work,
                        consumer,
                        connection,
                        Stream.of(line.split(" ")).map(Stretch::parse).toList());
                System.out.println("done");
            }
        }
    }

    private static void run(
            Work work, KafkaConsumer<String, byte[]> consumer, Connection connection, List<Stretch> stretches)
            throws SQLException {
        var ends = stretches.stream().collect(Collectors.toMap(Stretch::partition, Stretch::last));
        consumer.assign(ends.keySet());
        consumer.resume(ends.keySet());
        stretches.forEach(stretch -> consumer.seek(stretch.partition(), stretch.first()));
        var left = new HashSet<>(ends.keySet());
        while (!left.isEmpty()) {
            var poll = consumer.poll(Duration.ofSeconds(1));
            var within = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (var partition : poll.partitions()) {
                long end = ends.getOrDefault(partition, -1L);
                poll.records(partition).stream()
                        .filter(message -> message.offset() <= end)
                        .forEach(within::add);
                if (consumer.position(partition) > end) {
                    consumer.pause(Set.of(partition));
                    left.remove(partition);
                }
            }
            if (!within.isEmpty()) {
                work.take(connection, within);
                connection.commit();
                consumer.commitAsync();
            }
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrap) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG, "yardstick",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "5000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}

package nl.veerkracht.bench.stack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.bench.load.Message;
import org.apache.kafka.common.TopicPartition;

/** What was put on the bus: where it begins, and the last message of each partition, after which all of it is done. */
public final class Backlog {
    private final Map<Integer, Place> first = new TreeMap<>();
    private final Map<Integer, Place> last = new TreeMap<>();
    private String topic = "";
    private int count;

    private record Place(long offset, Message message) {}

    synchronized void add(Message message, int partition, long offset) {
        topic = message.topic();
        count++;
        var place = new Place(offset, message);
        first.merge(partition, place, (one, other) -> one.offset() <= other.offset() ? one : other);
        last.merge(partition, place, (one, other) -> one.offset() >= other.offset() ? one : other);
    }

    public int count() {
        return count;
    }

    public Collection<Message> lastMessages() {
        return last.values().stream().map(Place::message).toList();
    }

    /** Where it lies: a stretch of each partition that got some of it. */
    public List<Stretch> stretches() {
        return first.entrySet().stream()
                .map(each -> new Stretch(
                        new TopicPartition(topic, each.getKey()),
                        each.getValue().offset(),
                        last.getOrDefault(each.getKey(), each.getValue()).offset()))
                .toList();
    }

    /** Part of a partition, from the first offset to the last. */
    public record Stretch(TopicPartition partition, long first, long last) {
        public static Stretch parse(String text) {
            var parts = text.split(":");
            return new Stretch(
                    new TopicPartition(parts[0], Integer.parseInt(parts[1])),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]));
        }

        @Override
        public String toString() {
            return partition.topic() + ":" + partition.partition() + ":" + first + ":" + last;
        }
    }
}

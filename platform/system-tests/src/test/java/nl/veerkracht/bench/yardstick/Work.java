package nl.veerkracht.bench.yardstick;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a yardstick does with a poll, in one transaction. */
interface Work {
    /** Makes its tables, empty. */
    String tables();

    void take(Connection connection, List<ConsumerRecord<String, byte[]>> poll) throws SQLException;
}

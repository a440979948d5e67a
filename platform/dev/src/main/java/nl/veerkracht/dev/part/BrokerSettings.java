package nl.veerkracht.dev.part;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the property file of a broker says. */
final class BrokerSettings {
    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            Map.entry("background.threads", "2"));

    private BrokerSettings() {}

    static Map<String, String> of(Brokers brokers, int id, Path log) {
        var broker = brokers.with(id);
        var client = "PLAINTEXT://127.0.0.1:" + broker.port();
        var settings = new HashMap<>(EVERYWHERE);
        settings.putAll(copies(brokers));
        settings.put("node.id", Integer.toString(id));
        settings.put("controller.quorum.voters", brokers.voters());
        settings.put("listeners", client + ",CONTROLLER://127.0.0.1:" + broker.controllerPort());
        settings.put("advertised.listeners", client);
        settings.put("log.dirs", log.toString());
        return settings;
    }

    private static Map<String, String> copies(Brokers brokers) {
        var copies = Integer.toString(brokers.copies());
        var confirmed = Integer.toString(brokers.copiesToConfirm());
        return Map.of(
                "default.replication.factor", copies,
                "min.insync.replicas", confirmed,
                "offsets.topic.replication.factor", copies,
                "transaction.state.log.replication.factor", copies,
                "transaction.state.log.min.isr", confirmed,
                "share.coordinator.state.topic.replication.factor", copies,
                "share.coordinator.state.topic.min.isr", confirmed);
    }
}

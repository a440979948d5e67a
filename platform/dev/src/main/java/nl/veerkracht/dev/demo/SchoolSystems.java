package nl.veerkracht.dev.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.veerkracht.dev.process.Waiting;

/** The systems of the schools: they send side by side, each its own messages in their order, in batches. */
final class SchoolSystems {
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Doors doors;

    SchoolSystems(Doors doors) {
        this.doors = doors;
    }

    /** Returns when the last absence of every school is known. */
    void send(List<SchoolMessage> messages) {
        var bySchool = messages.stream()
                .collect(Collectors.groupingBy(SchoolMessage::schoolId))
                .values();
        CompletableFuture.allOf(bySchool.stream()
                        .map(own -> CompletableFuture.runAsync(() -> sendOwn(own)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        bySchool.forEach(this::awaitTaken);
    }

    private void sendOwn(List<SchoolMessage> messages) {
        var door = doors.ofSystem(messages.get(0).schoolId());
        for (var from = 0; from < messages.size(); from += BATCH) {
            var batch = messages.subList(from, Math.min(from + BATCH, messages.size()));
            door.sendEvents(batch.stream().map(SchoolMessage::envelope).toList());
        }
    }

    private void awaitTaken(List<SchoolMessage> messages) {
        var reported = messages.stream()
                .filter(message -> message.data().containsKey("firstDay"))
                .toList();
        if (!reported.isEmpty()) {
            var last = reported.get(reported.size() - 1);
            var coordinator = doors.ofSchool("coordinator", last.schoolId());
            Waiting.until(() -> isTaken(last, coordinator), PATIENCE, () -> false);
        }
    }

    private static boolean isTaken(SchoolMessage message, FrontDoor coordinator) {
        var pupil = "/v1/schools/" + message.schoolId() + "/pupils/"
                + message.data().get("pupilKey");
        if (!coordinator.knows(pupil)) {
            return false;
        }
        var person = coordinator.get(pupil).required("youngPersonId").asText();
        return FrontDoor.items(coordinator.get("/v1/absences?youngPersonId=" + person))
                .anyMatch(item ->
                        item.path("firstDay").asText().equals(message.data().get("firstDay")));
    }
}

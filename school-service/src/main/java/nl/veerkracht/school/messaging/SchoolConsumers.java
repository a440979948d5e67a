package nl.veerkracht.school.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.consumer.EventBatches;
import nl.veerkracht.school.absence.RecordAbsences;
import nl.veerkracht.school.carecase.FollowCases;
import nl.veerkracht.school.roster.RecordEnrolments;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes events from Kafka to the use case for them; decides nothing. */
@ApplicationScoped
public class SchoolConsumers {
    private final EventBatches batches;
    private final RecordAbsences absences;
    private final RecordEnrolments enrolments;
    private final FollowCases cases;

    SchoolConsumers(EventBatches batches, RecordAbsences absences, RecordEnrolments enrolments, FollowCases cases) {
        this.batches = batches;
        this.absences = absences;
        this.enrolments = enrolments;
        this.cases = cases;
    }

    @Incoming("school-absences")
    @Blocking
    void onAbsences(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, absences);
    }

    @Incoming("school-enrolments")
    @Blocking
    void onEnrolments(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, enrolments);
    }

    @Incoming("case-events")
    @Blocking
    void onCases(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, cases);
    }
}

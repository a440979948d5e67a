package nl.veerkracht.cases.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.Word;
import nl.veerkracht.cases.retention.model.RetentionRule;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.kit.erasure.TableRows;

/**
 * Who decided, and what went where. Of the young person nothing but an id that refers to nothing any more.
 *
 * @param waitingFor the services that have not said yet that they have done it
 * @param inTopicsUntil until when what was sent before may still stand in a topic
 * @param stays what is kept in spite of it, with the rule that says so
 */
public record CertificateView(
        UUID erasureId,
        UUID youngPersonId,
        Ground ground,
        Word asked,
        Word approved,
        boolean complete,
        List<String> waitingFor,
        List<Done> services,
        Instant inTopicsUntil,
        List<RetentionRule> stays) {

    /** What one service erased, and when it said so. */
    public record Done(String service, Instant at, List<TableRows> rows) {}

    static CertificateView of(Erasure erasure, Word approved, List<Done> services, List<RetentionRule> stays) {
        var waitingFor = HoldingsElsewhere.SERVICES.stream()
                .filter(name -> services.stream().noneMatch(one -> one.service().equals(name)))
                .toList();
        return new CertificateView(
                erasure.id(),
                erasure.youngPersonId(),
                erasure.ground(),
                erasure.asked(),
                approved,
                waitingFor.isEmpty(),
                waitingFor,
                services,
                approved.at().plus(Topics.KEPT_AT_MOST),
                stays);
    }
}

package nl.veerkracht.cases.request;

import nl.veerkracht.kit.problem.DomainProblem;

/** The key stands for another request of the same person. */
class IdempotencyKeyReused extends DomainProblem {
    IdempotencyKeyReused() {
        super(
                Kind.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was sent with another request; send a new key with a new request.");
    }
}

package nl.veerkracht.contracts.erasure;

import java.time.Instant;
import java.util.UUID;

/** All there is about the young person goes, everywhere; why stays with who decided it. */
public record YoungPersonErasedV1(UUID erasureId, Instant at) {}

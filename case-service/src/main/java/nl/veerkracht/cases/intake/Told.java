package nl.veerkracht.cases.intake;

import java.util.UUID;
import nl.veerkracht.cases.timeline.model.Origin;

/** A fact about a young person, with where it comes from. */
public record Told<T>(UUID youngPersonId, Origin origin, T data) {}

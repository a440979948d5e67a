package nl.veerkracht.school.imports;

import java.util.UUID;

/** A file has come in that somebody has to go through. */
public record FileReceived(UUID importId) {}

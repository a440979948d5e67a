package nl.veerkracht.school.imports;

/** A file has come in that somebody has to go through. */
public record FileReceived() {}

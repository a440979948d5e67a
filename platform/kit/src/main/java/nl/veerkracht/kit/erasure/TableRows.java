package nl.veerkracht.kit.erasure;

/** So many rows of a table. */
public record TableRows(String table, int count) {}

package nl.veerkracht.cases.erasure.model;

/** So many rows of a table of a service. */
public record ServiceRows(String service, String table, int count) {}

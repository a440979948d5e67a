package nl.veerkracht.kit.erasure;

/** A column that points to another table. */
record ForeignKey(String table, String column, String toTable, String toColumn) {}

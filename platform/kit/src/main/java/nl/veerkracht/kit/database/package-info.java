/** Speaks to PostgreSQL in sets: a batch is a handful of statements, whatever its size. */
@NullMarked
package nl.veerkracht.kit.database;

import org.jspecify.annotations.NullMarked;

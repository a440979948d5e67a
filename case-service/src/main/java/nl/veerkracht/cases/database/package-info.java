/** Plain SQL on sets: one statement, however large the set. */
@NullMarked
package nl.veerkracht.cases.database;

import org.jspecify.annotations.NullMarked;

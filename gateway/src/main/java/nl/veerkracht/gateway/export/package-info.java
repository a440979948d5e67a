/** A copy of a case to keep: as data, or as a document to read. */
@NullMarked
package nl.veerkracht.gateway.export;

import org.jspecify.annotations.NullMarked;

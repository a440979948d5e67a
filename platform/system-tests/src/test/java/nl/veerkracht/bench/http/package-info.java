/** Requests at a fixed rate, or as fast as they go, and how long their answers took. */
@NullMarked
package nl.veerkracht.bench.http;

import org.jspecify.annotations.NullMarked;

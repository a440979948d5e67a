/** Measures the whole way on real parts: a program of its own, started by {@code ./dev bench}. */
@NullMarked
package nl.veerkracht.bench;

import org.jspecify.annotations.NullMarked;

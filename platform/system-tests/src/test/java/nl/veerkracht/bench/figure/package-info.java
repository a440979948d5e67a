/** What was measured, what it is held against, and what proves it. */
@NullMarked
package nl.veerkracht.bench.figure;

import org.jspecify.annotations.NullMarked;

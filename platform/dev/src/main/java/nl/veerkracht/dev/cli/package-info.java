/** The commands behind {@code ./dev}: they read words and print words; what happens is done elsewhere. */
@NullMarked
package nl.veerkracht.dev.cli;

import org.jspecify.annotations.NullMarked;

/** Somebody at school is concerned, and opens a case without a signal. */
@NullMarked
package nl.veerkracht.cases.concern;

import org.jspecify.annotations.NullMarked;

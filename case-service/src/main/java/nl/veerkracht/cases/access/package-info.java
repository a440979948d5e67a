/** Who asks, and the facts that decide what is shown. */
@NullMarked
package nl.veerkracht.cases.access;

import org.jspecify.annotations.NullMarked;

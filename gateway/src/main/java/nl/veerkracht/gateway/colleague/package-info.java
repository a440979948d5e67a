/** Who of the own organisation is away, and who stands in. */
@NullMarked
package nl.veerkracht.gateway.colleague;

import org.jspecify.annotations.NullMarked;

/** Documents to keep or to print. */
@NullMarked
package nl.veerkracht.gateway.pdf;

import org.jspecify.annotations.NullMarked;

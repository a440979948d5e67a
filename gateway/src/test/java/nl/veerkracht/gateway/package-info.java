/** Tests of the gateway as a whole. */
@NullMarked
package nl.veerkracht.gateway;

import org.jspecify.annotations.NullMarked;

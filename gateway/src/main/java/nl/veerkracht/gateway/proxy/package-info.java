/** One address for the APIs of all services. */
@NullMarked
package nl.veerkracht.gateway.proxy;

import org.jspecify.annotations.NullMarked;

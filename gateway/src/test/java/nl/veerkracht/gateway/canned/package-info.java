/** Stand-ins for what is around the gateway, with answers from a tin; the system tests use the real ones. */
@NullMarked
package nl.veerkracht.gateway.canned;

import org.jspecify.annotations.NullMarked;

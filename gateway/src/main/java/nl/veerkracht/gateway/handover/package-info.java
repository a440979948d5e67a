/** The page with a case in brief, for who takes it over. */
@NullMarked
package nl.veerkracht.gateway.handover;

import org.jspecify.annotations.NullMarked;

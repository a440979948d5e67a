/** The reports that the law asks for: filed by a school, handled by a municipality. */
@NullMarked
package nl.veerkracht.gateway.report;

import org.jspecify.annotations.NullMarked;

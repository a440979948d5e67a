/** The plan of a young person: read, changed as a whole, and laid beside what the school reported. */
@NullMarked
package nl.veerkracht.gateway.plan;

import org.jspecify.annotations.NullMarked;

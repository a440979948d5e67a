/** What the school-service tells about where young people are enrolled. */
@NullMarked
package nl.veerkracht.contracts.roster;

import org.jspecify.annotations.NullMarked;

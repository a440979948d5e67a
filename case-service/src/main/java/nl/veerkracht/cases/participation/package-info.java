/** Which organisations take part in a case, in which role. */
@NullMarked
package nl.veerkracht.cases.participation;

import org.jspecify.annotations.NullMarked;

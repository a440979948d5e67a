/** Access in an emergency: somebody breaks the glass, and a second person judges whether that was justified. */
@NullMarked
package nl.veerkracht.cases.emergency;

import org.jspecify.annotations.NullMarked;

/** What others get to know of emergency access. */
@NullMarked
package nl.veerkracht.contracts.emergency;

import org.jspecify.annotations.NullMarked;

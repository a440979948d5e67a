/** Stories on the packaged services together, one a class. */
@NullMarked
package nl.veerkracht.systemtests;

import org.jspecify.annotations.NullMarked;

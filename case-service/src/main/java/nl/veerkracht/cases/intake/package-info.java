/** What schools tell about a young person, and what follows from it. */
@NullMarked
package nl.veerkracht.cases.intake;

import org.jspecify.annotations.NullMarked;

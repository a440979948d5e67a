/** The export of a case: one copy of all that one reader is shown of it. */
@NullMarked
package nl.veerkracht.cases.export;

import org.jspecify.annotations.NullMarked;

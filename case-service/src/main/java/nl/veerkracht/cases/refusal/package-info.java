/** How a refusal by a rule is answered. */
@NullMarked
package nl.veerkracht.cases.refusal;

import org.jspecify.annotations.NullMarked;

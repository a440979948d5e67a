/** Taking a case from one step of the method to the next. */
@NullMarked
package nl.veerkracht.cases.step;

import org.jspecify.annotations.NullMarked;

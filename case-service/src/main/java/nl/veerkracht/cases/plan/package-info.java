/** The plan of a case: goals, a schedule back to school, and what was agreed, each with an owner and a day. */
@NullMarked
package nl.veerkracht.cases.plan;

import org.jspecify.annotations.NullMarked;

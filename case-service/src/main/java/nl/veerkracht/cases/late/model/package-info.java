/** Who is told when the day of a task has passed. */
@NullMarked
package nl.veerkracht.cases.late.model;

import org.jspecify.annotations.NullMarked;

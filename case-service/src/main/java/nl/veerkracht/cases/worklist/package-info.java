/** What somebody has to look at today, among all the cases in which they take part. */
@NullMarked
package nl.veerkracht.cases.worklist;

import org.jspecify.annotations.NullMarked;

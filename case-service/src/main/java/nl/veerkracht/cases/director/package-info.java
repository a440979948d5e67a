/** Who directs a case: one person at a time. */
@NullMarked
package nl.veerkracht.cases.director;

import org.jspecify.annotations.NullMarked;

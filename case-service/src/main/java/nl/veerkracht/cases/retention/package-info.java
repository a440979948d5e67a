/** How long what is kept of young people, and of whom that time has passed. */
@NullMarked
package nl.veerkracht.cases.retention;

import org.jspecify.annotations.NullMarked;

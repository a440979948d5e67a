/** The schools that we know. */
@NullMarked
package nl.veerkracht.school.register;

import org.jspecify.annotations.NullMarked;

/** The rules by which absence becomes a concern, as a school chose them itself. */
@NullMarked
package nl.veerkracht.school.rules;

import org.jspecify.annotations.NullMarked;

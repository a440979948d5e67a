/** Who is enrolled where. */
@NullMarked
package nl.veerkracht.school.roster;

import org.jspecify.annotations.NullMarked;

/** Who looked at a young person, told to the young person and the parents. */
@NullMarked
package nl.veerkracht.school.look;

import org.jspecify.annotations.NullMarked;

/** Birthdays that change who decides and who sees, told ahead without the day. */
@NullMarked
package nl.veerkracht.school.rights;

import org.jspecify.annotations.NullMarked;

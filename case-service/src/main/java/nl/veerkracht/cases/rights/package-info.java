/** Birthdays that change who decides and who sees, prepared in time; that they change it is the policy's own doing. */
@NullMarked
package nl.veerkracht.cases.rights;

import org.jspecify.annotations.NullMarked;

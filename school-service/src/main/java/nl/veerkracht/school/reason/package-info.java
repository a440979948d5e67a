/** What the codes of a school mean. */
@NullMarked
package nl.veerkracht.school.reason;

import org.jspecify.annotations.NullMarked;

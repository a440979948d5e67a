/** Who may read and write here. */
@NullMarked
package nl.veerkracht.school.access;

import org.jspecify.annotations.NullMarked;

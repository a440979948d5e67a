/** Files with pupils or absence: each line becomes the event that the school's system could have sent, and is taken like one. */
@NullMarked
package nl.veerkracht.school.imports;

import org.jspecify.annotations.NullMarked;

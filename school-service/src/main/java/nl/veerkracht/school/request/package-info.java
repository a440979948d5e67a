/** Reads what is asked, and finds everything that is wrong with it at once. */
@NullMarked
package nl.veerkracht.school.request;

import org.jspecify.annotations.NullMarked;

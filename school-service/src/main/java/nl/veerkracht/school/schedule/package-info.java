/** What happens by the passing of time. */
@NullMarked
package nl.veerkracht.school.schedule;

import org.jspecify.annotations.NullMarked;

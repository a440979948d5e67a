/** What happens by the passing of time. */
@NullMarked
package nl.veerkracht.cases.schedule;

import org.jspecify.annotations.NullMarked;

/** What an entry of the timeline is. */
@NullMarked
package nl.veerkracht.cases.timeline.model;

import org.jspecify.annotations.NullMarked;

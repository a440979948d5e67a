/** How the feed of a school stands: pure, by its own calendar. */
@NullMarked
package nl.veerkracht.school.heartbeat.model;

import org.jspecify.annotations.NullMarked;

/** The pages about meetings: planning, talking, recording, and saying whether one agrees. */
@NullMarked
package nl.veerkracht.gateway.meeting;

import org.jspecify.annotations.NullMarked;

/** Whether schools are heard of on their school days: silence is not presence. */
@NullMarked
package nl.veerkracht.school.heartbeat;

import org.jspecify.annotations.NullMarked;

/** The edge to Kafka. */
@NullMarked
package nl.veerkracht.school.messaging;

import org.jspecify.annotations.NullMarked;

/** The only place that knows Kafka. */
@NullMarked
package nl.veerkracht.gateway.messaging;

import org.jspecify.annotations.NullMarked;

/** Events in: from Kafka to what they mean. */
@NullMarked
package nl.veerkracht.cases.messaging;

import org.jspecify.annotations.NullMarked;

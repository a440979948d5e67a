/** Batches of events from Kafka: dead letters for what is wrong, patience for what is down. */
@NullMarked
package nl.veerkracht.kit.consumer;

import org.jspecify.annotations.NullMarked;

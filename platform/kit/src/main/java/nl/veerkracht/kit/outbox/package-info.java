/** Events out: written in the business transaction, published by Debezium. */
@NullMarked
package nl.veerkracht.kit.outbox;

import org.jspecify.annotations.NullMarked;

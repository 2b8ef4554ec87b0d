/** The transactional outbox: events are written in the transaction that makes them true and relayed to Kafka, at least once, in order for each key. */
@NullMarked
package io.tonghop.platform.outbox;

import org.jspecify.annotations.NullMarked;

/** The roll-up on Kafka Streams: topics in, partials between the two stages, totals out. */
@NullMarked
package io.tonghop.aggregation.rollup;

import org.jspecify.annotations.NullMarked;

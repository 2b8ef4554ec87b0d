/** Totals at rest and live: the read side of the roll-up. */
@NullMarked
package io.tonghop.aggregation.total;

import org.jspecify.annotations.NullMarked;

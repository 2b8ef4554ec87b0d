/** Adds reports up, tier by tier, and answers with the totals. */
@NullMarked
package io.tonghop.aggregation;

import org.jspecify.annotations.NullMarked;

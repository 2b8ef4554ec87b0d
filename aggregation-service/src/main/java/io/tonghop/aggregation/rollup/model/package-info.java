/**
 * The rules of the roll-up, without any wiring: what a report contributes, how contributions add up in a partition, and how
 * partitions add up to a total. What crosses a wire is always a whole state with a version, never a difference.
 */
@NullMarked
package io.tonghop.aggregation.rollup.model;

import org.jspecify.annotations.NullMarked;

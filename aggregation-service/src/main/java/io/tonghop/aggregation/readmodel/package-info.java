/** Fills the tables that totals are answered from: batches from the topics, newer revision wins. */
@NullMarked
package io.tonghop.aggregation.readmodel;

import org.jspecify.annotations.NullMarked;

/** Whom a plan asks, before when, and to whom they answer: what it says, and what that means on the tree of its date. */
@NullMarked
package io.tonghop.plan.regime;

import org.jspecify.annotations.NullMarked;

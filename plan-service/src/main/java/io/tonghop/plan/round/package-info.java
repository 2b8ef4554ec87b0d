/** Rounds of periodic plans, which are issued by themselves. */
@NullMarked
package io.tonghop.plan.round;

import org.jspecify.annotations.NullMarked;

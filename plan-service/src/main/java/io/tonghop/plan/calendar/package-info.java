/** Which days are worked. */
@NullMarked
package io.tonghop.plan.calendar;

import org.jspecify.annotations.NullMarked;

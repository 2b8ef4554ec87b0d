/** Plans that implement a plan: who has issued one, and who has not. */
@NullMarked
package io.tonghop.plan.cascade;

import org.jspecify.annotations.NullMarked;

/** Who owes which report under which plan, to whom, before when. */
@NullMarked
package io.tonghop.plan.obligation;

import org.jspecify.annotations.NullMarked;

/** Decisions about single units of an issued plan: more time, an excuse, a late joiner, another place. */
@NullMarked
package io.tonghop.plan.roster;

import org.jspecify.annotations.NullMarked;

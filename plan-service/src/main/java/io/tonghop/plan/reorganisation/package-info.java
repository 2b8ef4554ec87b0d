/** Reorganisations: units that are merged, split, moved, renamed, closed and opened on a day, by a decision. */
@NullMarked
package io.tonghop.plan.reorganisation;

import org.jspecify.annotations.NullMarked;

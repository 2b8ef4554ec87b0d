/** Organisations with a place in the tree, on every date. */
@NullMarked
package io.tonghop.plan.unit;

import org.jspecify.annotations.NullMarked;

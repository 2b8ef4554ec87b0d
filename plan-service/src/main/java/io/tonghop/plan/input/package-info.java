/** What a request may hold, whichever feature it is for. */
@NullMarked
package io.tonghop.plan.input;

import org.jspecify.annotations.NullMarked;

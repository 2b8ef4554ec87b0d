/** Long work: begun by a request, watched and cancelled by others, never half done. */
@NullMarked
package io.tonghop.plan.job;

import org.jspecify.annotations.NullMarked;

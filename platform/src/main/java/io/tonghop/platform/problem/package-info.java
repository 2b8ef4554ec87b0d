/** Errors as application/problem+json (RFC 9457), one enum of codes for each service. */
@NullMarked
package io.tonghop.platform.problem;

import org.jspecify.annotations.NullMarked;

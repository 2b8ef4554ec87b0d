/** The command line of the local platform. */
@NullMarked
package io.tonghop.local;

import org.jspecify.annotations.NullMarked;

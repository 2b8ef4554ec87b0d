/** Who is calling, and from where in the tree. */
@NullMarked
package io.tonghop.platform.security;

import org.jspecify.annotations.NullMarked;

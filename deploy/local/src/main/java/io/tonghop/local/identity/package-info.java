/** A small OpenID Connect provider for this machine only: real keys, real tokens, demo users. */
@NullMarked
package io.tonghop.local.identity;

import org.jspecify.annotations.NullMarked;

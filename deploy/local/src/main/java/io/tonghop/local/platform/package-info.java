/** The whole platform on one machine: starting, watching and stopping its parts. */
@NullMarked
package io.tonghop.local.platform;

import org.jspecify.annotations.NullMarked;

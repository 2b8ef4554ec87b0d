/** The demo: real units and plans, loaded through the public API, and the last evening of a plan, played live. */
@NullMarked
package io.tonghop.local.demo;

import org.jspecify.annotations.NullMarked;

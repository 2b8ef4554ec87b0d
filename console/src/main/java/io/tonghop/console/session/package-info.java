/** Who is signed in, and the headers that keep the pages safe. */
@NullMarked
package io.tonghop.console.session;

import org.jspecify.annotations.NullMarked;

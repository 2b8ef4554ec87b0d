@NullMarked
package io.tonghop.console;

import org.jspecify.annotations.NullMarked;

/** Making topics, reading batches of events, and setting aside what cannot be read. */
@NullMarked
package io.tonghop.platform.topic;

import org.jspecify.annotations.NullMarked;

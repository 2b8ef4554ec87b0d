/** Watches deadlines and tells who has to know. */
@NullMarked
package io.tonghop.notification;

import org.jspecify.annotations.NullMarked;

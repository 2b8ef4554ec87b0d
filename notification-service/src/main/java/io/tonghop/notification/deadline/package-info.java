/** Deadlines from obligations and reports: what state each is in, and since when. */
@NullMarked
package io.tonghop.notification.deadline;

import org.jspecify.annotations.NullMarked;

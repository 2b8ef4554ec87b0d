/** What a report says, and how strictly it is read. */
@NullMarked
package io.tonghop.report.content;

import org.jspecify.annotations.NullMarked;

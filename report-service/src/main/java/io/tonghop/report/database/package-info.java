/** SQL by hand, in the transaction of the caller. */
@NullMarked
package io.tonghop.report.database;

import org.jspecify.annotations.NullMarked;

/** Who owes which report, read from the topics. */
@NullMarked
package io.tonghop.report.obligation;

import org.jspecify.annotations.NullMarked;

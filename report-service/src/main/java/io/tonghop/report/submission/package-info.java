/** What the unit does with its own report. */
@NullMarked
package io.tonghop.report.submission;

import org.jspecify.annotations.NullMarked;

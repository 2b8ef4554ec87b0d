/** What the tiers above and the recipients do with a report. */
@NullMarked
package io.tonghop.report.review;

import org.jspecify.annotations.NullMarked;

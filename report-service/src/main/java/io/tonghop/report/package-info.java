/** Reports of units: intake, revisions, review. */
@NullMarked
package io.tonghop.report;

import org.jspecify.annotations.NullMarked;

/** Reports and their revisions for those who may see them. */
@NullMarked
package io.tonghop.report.reading;

import org.jspecify.annotations.NullMarked;

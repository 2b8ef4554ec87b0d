/** Versioned report forms. */
@NullMarked
package io.tonghop.plan.form;

import org.jspecify.annotations.NullMarked;

/** Files that belong to a plan, such as the signed document, served back byte for byte. */
@NullMarked
package io.tonghop.plan.attachment;

import org.jspecify.annotations.NullMarked;

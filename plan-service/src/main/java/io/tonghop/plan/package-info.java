/** Units and their history, forms, plans, and who owes which report. */
@NullMarked
package io.tonghop.plan;

import org.jspecify.annotations.NullMarked;

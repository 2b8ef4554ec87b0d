/** Plans: drafted, issued, and their deadlines moved. */
@NullMarked
package io.tonghop.plan.plan;

import org.jspecify.annotations.NullMarked;

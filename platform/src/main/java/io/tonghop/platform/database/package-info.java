/** What services share about PostgreSQL. */
@NullMarked
package io.tonghop.platform.database;

import org.jspecify.annotations.NullMarked;

/** A real PostgreSQL and a real Kafka from Maven artifacts, for the local platform and for the tests. */
@NullMarked
package io.tonghop.local.embedded;

import org.jspecify.annotations.NullMarked;

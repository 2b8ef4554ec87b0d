/**
 * What crosses a boundary: the values of the topics, as records. Each value carries the whole current state of its key and a
 * growing {@code revision}; a reader ignores a revision that is not newer than the one it knows.
 *
 * <p>The JSON Schemas, the AsyncAPI document and the examples stand beside them under {@code src/main/resources}.
 */
@NullMarked
package io.tonghop.contracts;

import org.jspecify.annotations.NullMarked;

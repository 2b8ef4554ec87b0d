package io.tonghop.aggregation.rollup;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Says in the headers of a dead letter why it is one. */
final class DeadLetterHeaders {

    private DeadLetterHeaders() {}

    static Headers with(Headers original, Exception reason) {
        Headers headers = new RecordHeaders(original.toArray());
        return headers.add(
                "dead-letter-reason", String.valueOf(reason.getMessage()).getBytes(StandardCharsets.UTF_8));
    }
}

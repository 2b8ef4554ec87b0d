package io.tonghop.notification.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.AlertEvent;
import io.tonghop.contracts.Text;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as an operator sees it.
 *
 * @param planNumber as printed; may be blank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(
        UUID planId,
        @Nullable String planNumber,
        @Nullable String planTitle,
        Unit unit,
        AlertEvent.Kind kind,
        AlertEvent.Severity severity,
        Instant since,
        AlertEvent.State state,
        long revision,
        Message message) {

    /** The unit it is about. */
    public record Unit(UUID id, String code, Text name, String tier) {}

    /** Key and parameters for programs, sentences for people. */
    public record Message(String key, Map<String, String> parameters, String vi, String en) {}
}

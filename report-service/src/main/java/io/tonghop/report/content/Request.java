package io.tonghop.report.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** The outline of a body: an object, no properties but those known, a reason where one is needed. */
public final class Request {

    private final JsonNode body;
    private final Violations violations;

    public Request(JsonNode body, Set<String> properties, Violations violations) {
        this.body = body;
        this.violations = violations;
        if (!body.isObject()) {
            violations.add("body", "phải là một đối tượng", "must be an object");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!properties.contains(name)) {
                violations.add(name, "không có thuộc tính này", "is not a known property");
            }
        });
    }

    /** The reason, when there is one. */
    public Optional<String> reason() {
        JsonNode reason = body.path("reason");
        if (reason.isMissingNode() || reason.isNull()) {
            return Optional.empty();
        }
        return Prose.read(reason, "reason", Prose.REASON, violations).filter(text -> !text.isBlank());
    }

    /** The reason; a violation when there is none. */
    public String requiredReason() {
        int before = violations.count();
        return reason().orElseGet(() -> {
            if (violations.count() == before) {
                violations.add("reason", "phải nêu lý do", "is required");
            }
            return "";
        });
    }
}

package io.tonghop.report.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.report.ReportError;
import io.tonghop.report.content.Prose;
import io.tonghop.report.content.Questionnaire;
import io.tonghop.report.content.Request;
import io.tonghop.report.content.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Why a report is sent back.
 *
 * @param cells what is wrong with which cell or section
 */
record ReturnReasons(String reason, Map<String, String> cells) {

    static ReturnReasons read(JsonNode body, Questionnaire questionnaire) {
        Violations violations = new Violations();
        String reason = new Request(body, Set.of("reason", "cells"), violations).requiredReason();
        Map<String, String> cells = new LinkedHashMap<>();
        JsonNode node = body.path("cells");
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            violations.add("cells", "phải là một đối tượng", "must be an object");
        }
        node.properties().forEach(entry -> {
            String field = "cells." + entry.getKey();
            if (questionnaire.mentions(entry.getKey())) {
                Prose.read(entry.getValue(), field, Prose.REASON, violations)
                        .ifPresent(text -> cells.put(entry.getKey(), text));
            } else {
                violations.add(field, "không hỏi đơn vị này ô hay mục đó", "is no cell or section asked of this unit");
            }
        });
        violations.throwAs(ReportError.INVALID_REQUEST);
        return new ReturnReasons(reason, cells);
    }
}

package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A plan as a data file holds it: units are named by tier and code, the form by its code. The API knows them by their ids.
 */
final class PlanFile {

    private static final Map<String, String> UNIT_FIELDS = Map.of(
            "issuer", "issuerId", "under", "underId", "within", "withinId", "unit", "unitId", "leadUnit", "leadId");

    private PlanFile() {}

    /**
     * Puts ids in the place of names.
     *
     * @param unitIds gives the id of a unit for its tier and code, such as {@code district-765}
     */
    static void resolve(ObjectNode plan, UnaryOperator<String> unitIds, Map<String, String> formIds) {
        plan.put("formId", formIds.get(plan.remove("form").asText()));
        resolve(plan, unitIds);
    }

    private static void resolve(JsonNode node, UnaryOperator<String> unitIds) {
        if (node instanceof ArrayNode) {
            node.forEach(element -> resolve(element, unitIds));
        }
        if (node instanceof ObjectNode object) {
            UNIT_FIELDS.forEach((name, id) -> {
                JsonNode unit = object.get(name);
                if (unit != null && unit.has("tier")) {
                    object.remove(name);
                    object.put(id, unitIds.apply(key(unit)));
                }
            });
            List.copyOf(object.properties()).forEach(field -> resolve(field.getValue(), unitIds));
        }
    }

    static String key(JsonNode unit) {
        return unit.get("tier").asText() + "-" + unit.get("code").asText();
    }
}

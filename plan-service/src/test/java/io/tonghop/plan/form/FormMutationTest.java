package io.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Cell;
import io.tonghop.contracts.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form that is spoilt at random is refused in words, or is one whose rules can be followed; nothing else happens. */
class FormMutationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMS = 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int accepted;
    private int refused;

    @Test
    void isRefusedInWordsOrCanBeFollowed() throws JsonProcessingException {
        for (int i = 0; i < FORMS; i++) {
            JsonNode form = JSON.readTree(FormExample.FORM);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                spoil(form);
            }
            String json = form.toString();
            assertThatCode(() -> judge(json)).as("seed %d: %s", seed, json).doesNotThrowAnyException();
        }
        assertThat(List.of(accepted, refused)).as("seed %d", seed).doesNotContain(0);
    }

    private void judge(String json) throws JsonProcessingException {
        FormSpec form;
        try {
            form = JSON.readValue(json, FormSpec.class);
        } catch (JsonProcessingException unreadable) {
            return;
        }
        if (FormPolicy.violations(form, Set.of("ward", "district")).isEmpty()) {
            accepted++;
            follow(form);
        } else {
            refused++;
        }
    }

    private static void follow(FormSpec form) throws JsonProcessingException {
        List<String> cells = form.cells().stream().map(Cell::code).toList();
        List<Rule> rules = form.effectiveRules();

        assertThat(rules).extracting(Rule::code).doesNotHaveDuplicates();
        for (Rule rule : rules) {
            assertThat(cells).contains(rule.cell()).containsAll(rule.of());
            assertThat(rule.message().vi()).isNotBlank();
        }
        assertThat(cells).allMatch(cell -> form.measured(cell).isPresent());
        assertThat(JSON.readValue(JSON.writeValueAsString(form), FormSpec.class))
                .isEqualTo(form);
        FormSpec before = JSON.readValue(FormExample.FORM, FormSpec.class);
        assertThat(new FormComparison(JSON).of(before, form).cells().changed()).hasSizeLessThanOrEqualTo(cells.size());
    }

    /** Takes away, doubles or replaces something somewhere. */
    private void spoil(JsonNode form) {
        List<JsonNode> containers = new ArrayList<>();
        collect(form, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container.isEmpty()) {
            return;
        }
        int place = random.nextInt(container.size());
        if (container instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(place);
                case 1 -> array.add(array.get(place).deepCopy());
                default -> array.set(place, other(form));
            }
        } else if (container instanceof ObjectNode object) {
            String name = new ArrayList<>(object.properties()).get(place).getKey();
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, other(form));
            }
        }
    }

    /** Something from elsewhere in the form, or something odd. */
    private JsonNode other(JsonNode form) {
        List<JsonNode> values = new ArrayList<>();
        form.findValues(random.nextBoolean() ? "code" : "cell").forEach(values::add);
        for (String odd : List.of("null", "\"null\"", "\"\"", "-1", "1e99999999", "\"1.people\"", "[]", "\"people\"")) {
            try {
                values.add(JSON.readTree(odd));
            } catch (JsonProcessingException impossible) {
                throw new AssertionError(impossible);
            }
        }
        for (String list : List.of("measures", "of", "kinds", "basis", "tiers", "parent", "factor", "message")) {
            values.addAll(form.findValues(list));
        }
        return values.get(random.nextInt(values.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}

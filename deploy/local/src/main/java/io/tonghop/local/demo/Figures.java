package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Plausible figures of a ward: the parts at random, the sums as the form's rules want them. */
public final class Figures {

    private Figures() {}

    /**
     * Makes figures for every cell that a tier answers.
     *
     * @param form the form as the API gives it
     * @return cell to a number, or for money to a string of digits
     */
    public static Map<String, Object> of(JsonNode form, String tier, Random random) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (JsonNode indicator : form.get("indicators")) {
            if (!isAskedOf(indicator, tier)) {
                continue;
            }
            for (JsonNode measure : indicator.path("measures")) {
                String cell = indicator.get("code").asText() + "." + measure.asText();
                switch (measure.asText()) {
                    case "events" -> figures.put(cell, random.nextInt(1, 9));
                    case "people" -> figures.put(cell, random.nextInt(20, 400));
                    case "quantity" -> figures.put(cell, random.nextInt(0, 60));
                    case "amount" -> figures.put(cell, Long.toString(random.nextLong(1, 60) * 500_000));
                    default -> {
                        // Text is not a figure.
                    }
                }
            }
        }
        for (JsonNode rule : form.path("rules")) {
            long sum = 0;
            for (JsonNode part : rule.get("of")) {
                sum += ((Number) figures.getOrDefault(part.asText(), 0)).longValue();
            }
            figures.put(rule.get("cell").asText(), sum);
        }
        return figures;
    }

    private static boolean isAskedOf(JsonNode indicator, String tier) {
        JsonNode tiers = indicator.path("tiers");
        boolean asked = tiers.isEmpty();
        for (JsonNode one : tiers) {
            asked |= one.asText().equals(tier);
        }
        return asked;
    }
}

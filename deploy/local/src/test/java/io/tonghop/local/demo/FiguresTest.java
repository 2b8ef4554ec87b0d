package io.tonghop.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final JsonNode form = DemoFiles.json(DemoFiles.FORMS.get(0));

    @Test
    void obeyTheRulesOfTheForm() {
        long seed = new Random().nextLong();
        Map<String, Object> figures = Figures.of(form, "ward", new Random(seed));

        for (String measure : new String[] {"events", "people"}) {
            long parts = IntStream.rangeClosed(1, 13)
                    .mapToLong(row -> number(figures, "1." + row + "." + measure))
                    .sum();
            assertThat(number(figures, "1." + measure)).as("seed %d", seed).isEqualTo(parts);
        }
        assertThat(number(figures, "5.events"))
                .as("seed %d", seed)
                .isEqualTo(IntStream.rangeClosed(1, 6)
                        .mapToLong(row -> number(figures, "5." + row + ".events"))
                        .sum());
    }

    @Test
    void writeMoneyAsDigitsAndAnswerOnlyWhatTheTierIsAsked() {
        Map<String, Object> ward = Figures.of(form, "ward", new Random(1));
        assertThat((String) ward.get("10.1.amount")).matches("[1-9][0-9]*");
        assertThat(ward).doesNotContainKeys("7.1.quantity", "11.text");
        assertThat(Figures.of(form, "district", new Random(1))).containsKey("7.1.quantity");
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(Figures.of(form, "ward", new Random(7))).isEqualTo(Figures.of(form, "ward", new Random(7)));
    }

    private static long number(Map<String, Object> figures, String cell) {
        return ((Number) figures.get(cell)).longValue();
    }
}

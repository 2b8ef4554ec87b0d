package io.tonghop.report.content;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Measure;
import io.tonghop.contracts.FormSpec.MeasureType;
import io.tonghop.contracts.FormSpec.Section;
import io.tonghop.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few rows of the learning week's form: counts, money, a row for districts only, an open list. */
public final class QuestionnaireFixture {

    private QuestionnaireFixture() {}

    public static FormSpec form() {
        return new FormSpec(
                "LEARNING-WEEK-SUMMARY",
                1,
                Text.vi("Mẫu tổng hợp"),
                null,
                List.of(new Section("I.1", Text.vi("Chỉ đạo")), new Section("I.2", Text.vi("Lễ phát động"))),
                List.of(
                        measure("events", MeasureType.count, null),
                        measure("people", MeasureType.count, null),
                        measure("amount", MeasureType.money, "VND"),
                        measure("quantity", MeasureType.count, null),
                        measure("text", MeasureType.text, null)),
                List.of(
                        indicator("1.1", List.of("events", "people"), List.of()),
                        indicator("7.1", List.of("quantity"), List.of("district")),
                        indicator("10.1", List.of("amount"), List.of()),
                        indicator("11", List.of("text"), List.of()),
                        indicator("12", List.of("text"), List.of("district"))),
                List.of(),
                List.of(),
                List.of());
    }

    public static Questionnaire ofAWard() {
        return Questionnaire.of(form(), "ward", form().cellsAskedOf("ward"));
    }

    private static Measure measure(String code, MeasureType type, @Nullable String currency) {
        return new Measure(code, Text.vi(code), type, currency, null);
    }

    private static Indicator indicator(String code, List<String> measures, List<String> tiers) {
        return new Indicator(code, null, Text.vi(code), null, false, measures, tiers, List.of(), null, null);
    }
}

package io.tonghop.report.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.FormSpec.MeasureType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one figure, exactly or not at all: a count is a JSON integer, money a JSON string of digits, both from 0 to the cap. */
final class FigureReader {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]*");
    private static final int MOST_DIGITS = Long.toString(Figure.CAP).length();

    private FigureReader() {}

    static Optional<Figure> read(JsonNode node, MeasureType type, String field, Violations violations) {
        return type == MeasureType.money ? money(node, field, violations) : count(node, field, violations);
    }

    private static Optional<Figure> count(JsonNode node, String field, Violations violations) {
        if (!node.isIntegralNumber()) {
            violations.add(field, "phải là số nguyên, không có dấu nháy hay phần thập phân", "must be a JSON integer");
            return Optional.empty();
        }
        if (!node.canConvertToLong() || outOfRange(node.longValue())) {
            return outOfRange(field, violations);
        }
        return Optional.of(new Figure.Count(node.longValue()));
    }

    private static Optional<Figure> money(JsonNode node, String field, Violations violations) {
        if (!node.isTextual() || !DIGITS.matcher(node.textValue()).matches()) {
            violations.add(
                    field, "số tiền phải là chuỗi chữ số, như \"150000000\"", "money must be a JSON string of digits");
            return Optional.empty();
        }
        String digits = node.textValue();
        if (digits.length() > MOST_DIGITS || outOfRange(Long.parseLong(digits))) {
            return outOfRange(field, violations);
        }
        return Optional.of(new Figure.Money(Long.parseLong(digits)));
    }

    private static boolean outOfRange(long value) {
        return value < 0 || value > Figure.CAP;
    }

    private static Optional<Figure> outOfRange(String field, Violations violations) {
        violations.add(field, "phải từ 0 đến " + Figure.CAP, "must be from 0 to " + Figure.CAP);
        return Optional.empty();
    }
}

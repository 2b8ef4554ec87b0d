package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec.Measure;
import io.tonghop.contracts.FormSpec.MeasureType;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns: each with a type, money with its currency, decimals with their scale. */
final class MeasurePolicy {

    private static final int LARGEST_SCALE = 6;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private MeasurePolicy() {}

    static void check(List<Measure> measures, FormFindings findings) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String field = "measures[" + i + "]";
            findings.newCode("measures", field + ".code", measure.code());
            findings.check(
                    !String.valueOf(measure.code()).contains("."),
                    field + ".code",
                    "không có dấu chấm / must not have a dot");
            findings.written(field + ".name", measure.name());
            checkType(field, measure, measure.type(), findings);
        }
    }

    private static void checkType(String field, Measure measure, @Nullable MeasureType type, FormFindings findings) {
        findings.present(type, field + ".type");
        boolean money = type == MeasureType.money;
        findings.check(
                money ? CURRENCIES.contains(String.valueOf(measure.currency())) : measure.currency() == null,
                field + ".currency",
                "mã ISO 4217, chỉ cho tiền / an ISO 4217 code, for money only");
        Integer scale = measure.scale();
        boolean scaled = scale != null && scale >= 1 && scale <= LARGEST_SCALE;
        findings.check(
                type == MeasureType.decimal ? scaled : scale == null,
                field + ".scale",
                "từ 1 đến %1$d, chỉ cho số thập phân / from 1 to %1$d, for decimals only".formatted(LARGEST_SCALE));
    }
}

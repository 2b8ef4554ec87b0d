package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.FormSpec.Indicator;
import io.tonghop.contracts.FormSpec.Measure;
import io.tonghop.contracts.FormSpec.MeasureType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A counting basis stands only where it says something: on a row that shares figures with the rows below it. */
final class BasisPolicy {

    private BasisPolicy() {}

    static void check(FormSpec form, FormFindings findings) {
        Set<String> figures = form.measures().stream()
                .filter(measure -> measure.type() != MeasureType.text)
                .map(Measure::code)
                .collect(Collectors.toSet());
        List<Indicator> rows = form.indicators();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).basis() != null) {
                check(rows.get(i), rows, figures, "indicators[" + i + "].basis", findings);
            }
        }
    }

    private static void check(
            Indicator row, List<Indicator> rows, Set<String> figures, String field, FormFindings findings) {
        List<Indicator> below = rows.stream()
                .filter(other -> other.parent() != null && other.parent().equals(row.code()))
                .toList();
        boolean shares = row.measures().stream()
                .filter(figures::contains)
                .anyMatch(measure ->
                        below.stream().anyMatch(other -> other.measures().contains(measure)));
        findings.check(!below.isEmpty(), field, "không có dòng nào bên dưới / has no rows below it");
        findings.check(
                below.isEmpty() || shares,
                field,
                "các dòng bên dưới không có cột số liệu chung / the rows below share no figures with it");
    }
}

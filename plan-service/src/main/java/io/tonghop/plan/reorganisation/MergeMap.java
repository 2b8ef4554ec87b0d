package io.tonghop.plan.reorganisation;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.unit.Violations;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file that says which unit went into which: CSV with {@code old_code}, {@code new_code} and, where it has them,
 * {@code divided} ({@code y} when only a part went there) and {@code level}.
 */
record MergeMap(String field, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** @param tier empty where the file does not say */
    record Row(long line, String tier, String oldCode, String newCode, boolean divided) {}

    static MergeMap read(String field, String text, Violations violations) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            if (!parser.getHeaderNames().containsAll(List.of("old_code", "new_code"))) {
                throw PlanError.BAD_COLUMNS.problem("old_code, new_code");
            }
            for (CSVRecord record : parser) {
                long line = record.getRecordNumber() + 1;
                String oldCode = record.get("old_code");
                String newCode = record.get("new_code");
                if (oldCode.isEmpty() || newCode.isEmpty()) {
                    violations.add(line, field, "thiếu mã / a code is missing");
                }
                rows.add(new Row(line, optional(record, "level"), oldCode, newCode, isYes(record)));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw PlanError.NOT_CSV.problem(String.valueOf(unreadable.getMessage()));
        }
        return new MergeMap(field, rows);
    }

    private static boolean isYes(CSVRecord record) {
        String divided = optional(record, "divided");
        return divided.equalsIgnoreCase("y") || divided.equalsIgnoreCase("true") || divided.equals("1");
    }

    private static String optional(CSVRecord record, String column) {
        return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
    }
}

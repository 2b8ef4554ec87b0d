package io.tonghop.plan.unit;

import io.tonghop.plan.PlanError;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of units: UTF-8, a header line, one unit on each line. */
final class UnitFile {

    static final List<String> REQUIRED = List.of("code", "name", "parent_code", "level", "valid_from", "valid_to");
    static final List<String> OPTIONAL = List.of("name_en", "kind", "parent_level");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private UnitFile() {}

    /** Reads what can be read; what cannot is added to the violations. */
    static List<UnitRow> read(byte[] file, Set<String> tiers, Violations violations) {
        UnitRowReader rows = new UnitRowReader(tiers, violations);
        List<UnitRow> read = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            checkColumns(parser.getHeaderNames());
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord record : parser) {
                if (record.isConsistent()) {
                    rows.read(line, column -> record.isMapped(column) ? record.get(column) : "")
                            .ifPresent(read::add);
                } else {
                    violations.add(line, "code", "số cột khác dòng tiêu đề / not as many columns as the header");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            Throwable reason = unreadable.getCause() == null ? unreadable : unreadable.getCause();
            throw PlanError.NOT_CSV.problem(String.valueOf(reason.getMessage()));
        }
        if (read.isEmpty() && violations.isEmpty()) {
            violations.add(2, "code", "tệp không có đơn vị nào / the file has no unit");
        }
        return read;
    }

    static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw PlanError.NOT_UTF_8.problem();
        }
    }

    private static void checkColumns(List<String> header) {
        List<Violation> violations = new ArrayList<>();
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                violations.add(new Violation(column, "thiếu cột / the column is missing"));
            }
        }
        for (String column : header) {
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                violations.add(new Violation(column, "cột lạ / the column is not known"));
            }
        }
        if (!violations.isEmpty()) {
            throw PlanError.BAD_COLUMNS.problem(violations);
        }
    }
}

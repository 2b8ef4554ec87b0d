package io.tonghop.plan.unit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.plan.job.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file of units as newline-delimited JSON: on each line an object with the columns of the CSV file as its fields. */
final class UnitNdjson {

    /** A second object on a line, or a field that is there twice, would be lost without a word. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private UnitNdjson() {}

    /** Reads what can be read; what cannot is added to the violations. */
    static List<UnitRow> read(byte[] file, Set<String> tiers, Violations violations, Progress progress) {
        UnitRowReader rows = new UnitRowReader(tiers, violations);
        List<UnitRow> read = new ArrayList<>();
        String[] lines = UnitFile.text(file).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            progress.at(i, lines.length);
            if (!lines[i].isBlank()) {
                read(i + 1, lines[i], rows, violations, read);
            }
        }
        if (read.isEmpty() && violations.isEmpty()) {
            violations.add(1, "code", "tệp không có đơn vị nào / the file has no unit");
        }
        return read;
    }

    private static void read(long line, String text, UnitRowReader rows, Violations violations, List<UnitRow> read) {
        try {
            JsonNode object = JSON.readTree(text);
            if (object == null || !object.isObject()) {
                violations.add(line, "", "không phải đối tượng JSON / not a JSON object");
                return;
            }
            List<String> known = Stream.concat(UnitFile.REQUIRED.stream(), UnitFile.OPTIONAL.stream())
                    .toList();
            int before = violations.count();
            object.fields().forEachRemaining(field -> {
                if (!known.contains(field.getKey())) {
                    violations.add(line, field.getKey(), "trường lạ / the field is not known");
                } else if (!field.getValue().isTextual() && !field.getValue().isNull()) {
                    violations.add(line, field.getKey(), "không phải chuỗi / not a string");
                }
            });
            if (violations.count() == before) {
                rows.read(line, column -> object.path(column).asText("").strip())
                        .ifPresent(read::add);
            }
        } catch (JsonProcessingException notJson) {
            violations.add(line, "", "không phải JSON / not JSON");
        }
    }
}

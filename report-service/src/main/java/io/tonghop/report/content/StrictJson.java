package io.tonghop.report.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tonghop.report.ReportError;
import java.io.IOException;

/**
 * Reads a body without the kindness of data binding: a name twice, something after the end, a fraction that happens to be whole
 * are all seen.
 */
public final class StrictJson {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private StrictJson() {}

    public static JsonNode read(byte[] body) {
        try {
            JsonNode node = READER.readTree(body);
            if (!node.isMissingNode()) {
                return node;
            }
            throw malformed("trống", "is empty");
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            int line = place == null ? 1 : place.getLineNr();
            int column = place == null ? 1 : place.getColumnNr();
            throw malformed(
                    "sai cú pháp JSON hoặc lặp tên ở dòng " + line + ", cột " + column,
                    "is not JSON, or repeats a name, at line " + line + ", column " + column);
        } catch (IOException unreadable) {
            throw malformed("không phải UTF-8", "is not UTF-8");
        }
    }

    private static RuntimeException malformed(String vi, String en) {
        Violations violations = new Violations();
        violations.add("body", vi, en);
        return violations.as(ReportError.MALFORMED_JSON);
    }
}

package io.tonghop.report.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.Figure;
import io.tonghop.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** JSON kept in text columns. */
@ApplicationScoped
public class JsonText {

    private static final TypeReference<Map<String, Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Text> NAME = new TypeReference<>() {};

    private final ObjectMapper json;

    JsonText(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot write JSON", failure);
        }
    }

    public Map<String, Figure> figures(String text) {
        return read(text, FIGURES);
    }

    public Map<String, String> strings(String text) {
        return read(text, STRINGS);
    }

    public Text name(String text) {
        return read(text, NAME);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot read stored JSON", failure);
        }
    }
}

package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo's data: units of three years, the report forms, and five plans as they were issued. */
final class DemoFiles {

    static final List<String> UNITS =
            List.of("units-2023.csv", "units-2024.csv", "units-2024-december.csv", "units-2025.csv");
    static final List<String> FORMS = List.of("form-learning-week.json", "form-learning-society.json");
    static final List<String> PLANS =
            List.of("plan-002.json", "plan-003.json", "plan-004.json", "plan-001.json", "plan-000.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no demo file " + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ObjectNode json(String name) {
        try {
            return (ObjectNode) JSON.readTree(bytes(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

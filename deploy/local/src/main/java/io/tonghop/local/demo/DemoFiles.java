package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo's data: units of two years, the report form, and two plans as they were issued. */
final class DemoFiles {

    static final List<String> UNITS = List.of("units-2023.csv", "units-2024.csv");
    static final String FORM = "form-learning-week.json";
    static final List<String> PLANS = List.of("plan-001.json", "plan-000.json");

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

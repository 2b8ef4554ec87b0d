package io.tonghop.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Body(String name, int count, boolean open) {}

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void makeStrict() {
        new StrictJson().customize(json);
    }

    @Test
    void readsWhatIsMeant() throws JsonProcessingException {
        assertThat(json.readValue("{\"name\": \"Bình Thạnh\", \"count\": 7}", Body.class))
                .isEqualTo(new Body("Bình Thạnh", 7, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": 7}",
                "{\"name\": true}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"count\": \"7\"}",
                "{\"count\": 7.5}",
                "{\"open\": \"true\"}",
                "{} {}"
            })
    void refusesWhatWouldHaveToBeGuessed(String body) {
        assertThatThrownBy(() -> json.readValue(body, Body.class)).isInstanceOf(JsonProcessingException.class);
    }
}

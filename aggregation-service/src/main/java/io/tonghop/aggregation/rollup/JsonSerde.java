package io.tonghop.aggregation.rollup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/** Between the roll-up's states and JSON. */
final class JsonSerde {

    private final ObjectMapper json;

    JsonSerde(ObjectMapper json) {
        this.json = json;
    }

    /** Writes any value; bytes stay as they are. */
    Serializer<Object> serializer() {
        return (topic, value) -> {
            if (value instanceof byte[] raw) {
                return raw;
            }
            try {
                return json.writeValueAsBytes(value);
            } catch (JsonProcessingException impossible) {
                throw new SerializationException(impossible);
            }
        };
    }

    /** Reads an event and keeps of it what the roll-up needs. */
    <E, S> LatestStore.Decoder<S> decoder(Class<E> event, Function<E, S> keep) {
        ObjectReader reader = json.readerFor(event).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return value -> {
            try {
                E read = reader.readValue(value);
                if (read == null) {
                    throw new Unreadable("null is not a state");
                }
                return keep.apply(read);
            } catch (IOException | RuntimeException wrong) { // whatever a value may make of itself, the rest flows on
                throw new Unreadable(wrong);
            }
        };
    }
}

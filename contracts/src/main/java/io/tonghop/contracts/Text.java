package io.tonghop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name or a sentence that a person reads: Vietnamese always, English where it is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(String vi, @Nullable String en) {

    /** Refuses a text without Vietnamese. */
    public Text {
        Objects.requireNonNull(vi, "vi");
    }

    public static Text vi(String vi) {
        return new Text(vi, null);
    }
}

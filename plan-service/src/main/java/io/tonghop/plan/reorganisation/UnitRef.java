package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit, by its id or by its tier and code; as the steps before have left it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitRef(
        @Nullable UUID id,
        @Nullable @Size(max = 40) String tier,
        @Nullable @Size(max = 40) String code) {

    @Override
    public String toString() {
        return id == null ? tier + " " + code : id.toString();
    }
}

package io.tonghop.plan.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks {@link Plausible} instants. */
public class PlausibleInstantValidator implements ConstraintValidator<Plausible, Instant> {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2200-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
        return instant == null || (!instant.isBefore(FIRST) && instant.isBefore(AFTER));
    }
}

package io.tonghop.plan.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link Plausible} dates. */
public class PlausibleDateValidator implements ConstraintValidator<Plausible, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
        return date == null || isPlausible(date);
    }

    /** Whether the year is from 1900 to 2199. */
    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() < 2200;
    }
}

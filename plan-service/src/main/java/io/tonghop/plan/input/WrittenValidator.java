package io.tonghop.plan.input;

import io.tonghop.contracts.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written}; what is absent is for {@code @NotNull} to judge. */
public class WrittenValidator implements ConstraintValidator<Written, Text> {

    private int max;

    @Override
    public void initialize(Written annotation) {
        max = annotation.max();
    }

    @Override
    public boolean isValid(@Nullable Text text, ConstraintValidatorContext context) {
        return text == null || isWritten(text, max);
    }

    /** Whether a text can be read by a person. */
    @SuppressWarnings("ConstantValue") // a body can leave the Vietnamese out
    public static boolean isWritten(@Nullable Text text, int max) {
        if (text == null
                || text.vi() == null
                || text.vi().isBlank()
                || text.vi().length() > max) {
            return false;
        }
        String en = text.en();
        return en == null || en.length() <= max;
    }
}

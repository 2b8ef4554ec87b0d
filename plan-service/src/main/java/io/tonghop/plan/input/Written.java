package io.tonghop.plan.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text whose Vietnamese is there and not blank, and neither language too long. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenValidator.class)
public @interface Written {

    /** Most characters in a language. */
    int max() default 20_000;

    String message() default
            "cần tiếng Việt (vi), không quá {max} ký tự / needs Vietnamese (vi), at most {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

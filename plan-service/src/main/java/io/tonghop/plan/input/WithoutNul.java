package io.tonghop.plan.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter or form field without NUL, which PostgreSQL cannot keep or compare; JSON bodies are read without it anyway. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "[^\\x00]*") @ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface WithoutNul {

    String message() default "có ký tự NUL / has a NUL character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package io.tonghop.plan.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A date or an instant that a plan can mean: from 1900 to 2199. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlausibleDateValidator.class, PlausibleInstantValidator.class})
public @interface Plausible {

    String message() default "ngoài khoảng 1900 đến 2199 / not from 1900 to 2199";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package io.tonghop.plan.regime;

import io.tonghop.contracts.Text;

/**
 * What a planner should look at before issuing, and may leave so.
 *
 * @param code names the kind of warning
 */
public record Warning(String code, Text message) {}

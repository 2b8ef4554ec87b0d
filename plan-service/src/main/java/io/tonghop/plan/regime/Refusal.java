package io.tonghop.plan.regime;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.List;

/** Problems that name the field of the plan. */
final class Refusal {

    private Refusal() {}

    static HttpProblem at(String field, PlanError error, Object... arguments) {
        return error.problem(List.of(new Violation(field, "không dùng được / cannot be used")), arguments);
    }
}

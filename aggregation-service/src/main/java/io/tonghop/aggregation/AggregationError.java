package io.tonghop.aggregation;

import io.tonghop.platform.problem.ErrorCode;

/** What can go wrong when totals are asked for. */
public enum AggregationError implements ErrorCode {
    TOTAL_NOT_FOUND(
            404,
            "Không có số liệu tổng hợp của đơn vị này trong kế hoạch này, hoặc đơn vị nằm ngoài phạm vi của bạn.",
            "There is no total of this unit in this plan, or the unit is outside your subtree.");

    private final Wording wording;

    AggregationError(int status, String vi, String en) {
        this.wording = new Wording(status, vi, en);
    }

    @Override
    public String service() {
        return "aggregation";
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

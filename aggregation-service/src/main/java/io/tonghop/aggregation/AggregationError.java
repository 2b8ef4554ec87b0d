package io.tonghop.aggregation;

import io.tonghop.platform.problem.ErrorCode;

/** What can go wrong when totals are asked for. */
public enum AggregationError implements ErrorCode {
    TOTAL_NOT_FOUND(
            404,
            "Không có số liệu tổng hợp của đơn vị này trong kế hoạch này, hoặc đơn vị nằm ngoài phạm vi của bạn.",
            "There is no total of this unit in this plan, or the unit is outside your subtree.");

    private final int status;
    private final String vi;
    private final String en;

    AggregationError(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String service() {
        return "aggregation";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}

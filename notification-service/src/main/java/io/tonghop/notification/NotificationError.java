package io.tonghop.notification;

import io.tonghop.platform.problem.ErrorCode;

/** What can go wrong when deadlines and alerts are asked for. */
public enum NotificationError implements ErrorCode {
    BAD_FILTER(400, "Bộ lọc không hợp lệ.", "The filter is not valid."),
    ALERT_NOT_FOUND(
            404,
            "Không có cảnh báo này, hoặc đơn vị nằm ngoài phạm vi của bạn.",
            "There is no such alert, or its unit is outside your subtree."),
    ALERT_RESOLVED(409, "Cảnh báo này đã được giải quyết.", "This alert is resolved already.");

    private final Wording wording;

    NotificationError(int status, String vi, String en) {
        this.wording = new Wording(status, vi, en);
    }

    @Override
    public String service() {
        return "notification";
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

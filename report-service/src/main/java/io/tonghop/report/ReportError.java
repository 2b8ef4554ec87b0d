package io.tonghop.report;

import io.tonghop.platform.problem.ErrorCode;

/** What can go wrong with a report. */
public enum ReportError implements ErrorCode {
    MALFORMED_JSON(400, "Nội dung gửi lên không phải JSON hợp lệ.", "The body is not well-formed JSON."),
    INVALID_REPORT(
            400,
            "Báo cáo có %s chỗ sai; chưa lưu gì cả.",
            "The report is wrong in %s places; nothing of it was stored."),
    INVALID_REQUEST(400, "Yêu cầu có %s chỗ sai.", "The request is wrong in %s places."),
    NOT_YOUR_UNIT(
            403,
            "Chỉ chính đơn vị mới được lập và gửi báo cáo của mình.",
            "Only the unit itself writes and sends its report."),
    NOT_A_REVIEWER(
            403,
            "Chỉ đơn vị cấp trên hoặc nơi nhận mới được duyệt hoặc trả lại báo cáo này.",
            "Only a unit above or a recipient returns or approves this report."),
    NO_OBLIGATION(
            404,
            "Không có nghĩa vụ báo cáo nào như vậy trong phạm vi của bạn.",
            "There is no such obligation to report within your reach."),
    NO_REPORT(404, "Chưa có báo cáo.", "There is no report yet."),
    NO_REVISION(404, "Báo cáo không có lần sửa đổi số %s.", "The report has no revision %s."),
    PLAN_NOT_ISSUED(
            409,
            "Kế hoạch chưa được ban hành hoặc chưa về tới đây; xin thử lại sau.",
            "The plan is not issued, or has not arrived here yet; try again later."),
    PLAN_CLOSED(409, "Kế hoạch đã đóng; không nhận báo cáo nữa.", "The plan is closed; it takes no more reports."),
    PLAN_WITHDRAWN(409, "Kế hoạch đã bị thu hồi.", "The plan was withdrawn."),
    OBLIGATION_EXCUSED(
            409, "Đơn vị được miễn báo cáo theo kế hoạch này.", "The unit is excused from reporting under this plan."),
    OBLIGATION_CANCELLED(
            409, "Nghĩa vụ báo cáo của đơn vị đã bị hủy.", "The unit's obligation to report was cancelled."),
    ILLEGAL_TRANSITION(409, "Không thể %1$s báo cáo khi báo cáo %2$s.", "Cannot %3$s a report that is %4$s."),
    STALE_REVISION(
            412,
            "Báo cáo đã được người khác thay đổi; bản hiện tại là %s.",
            "The report has been changed meanwhile; its revision is now %s."),
    REVISION_REQUIRED(
            428,
            "Cần gửi kèm If-Match với phiên bản đã đọc; bản hiện tại là %s.",
            "Send If-Match with the revision you read; it is now %s.");

    private final Wording wording;

    ReportError(int status, String vi, String en) {
        this.wording = new Wording(status, vi, en);
    }

    @Override
    public String service() {
        return "report";
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

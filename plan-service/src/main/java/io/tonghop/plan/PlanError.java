package io.tonghop.plan;

import io.tonghop.platform.problem.ErrorCode;

/** What can go wrong in plan-service. */
public enum PlanError implements ErrorCode {
    NOT_UTF_8(400, "Tệp không phải UTF-8.", "The file is not UTF-8."),
    NOT_CSV(400, "Tệp CSV không đọc được: %s", "The file is not readable CSV: %s"),
    BAD_COLUMNS(400, "Thiếu hoặc sai cột trong tệp.", "Columns of the file are missing or unknown."),
    BAD_UNITS(400, "Không nhập đơn vị nào: tệp có %s lỗi.", "No unit was imported: the file has %s errors."),
    UNKNOWN_UNIT(404, "Không có đơn vị này.", "There is no such unit."),

    RANK_TAKEN(409, "Thứ bậc %s đã thuộc cấp khác.", "Rank %s is that of another tier."),
    RANK_UPSIDE_DOWN(
            409,
            "Thứ bậc này đặt một đơn vị lên trên cấp trên của nó.",
            "This rank would put a unit above its parent."),
    BAD_REORGANISATION(
            400,
            "Việc sắp xếp không hợp lệ; không có gì thay đổi.",
            "The reorganisation is not valid; nothing was changed."),
    LATER_CHANGES(
            409,
            "Sau ngày đó đã có thay đổi khác ở các đơn vị này.",
            "Something else is already known of these units after that day."),
    REORGANISATION_IN_USE(
            409,
            "Không hoàn tác được: đã có thay đổi hoặc kế hoạch dựa trên việc sắp xếp này.",
            "It cannot be undone: later changes or plans rest on it."),
    REORGANISATION_UNDONE(409, "Việc sắp xếp này đã được hoàn tác.", "This reorganisation was undone already."),
    UNKNOWN_REORGANISATION(404, "Không có việc sắp xếp này.", "There is no such reorganisation."),

    UNKNOWN_JOB(404, "Không có công việc này.", "There is no such job."),
    JOB_FAILED(500, "Công việc thất bại; không có gì thay đổi.", "The job failed; nothing was changed."),
    JOB_INTERRUPTED(
            503,
            "Máy chủ dừng khi đang làm; không có gì thay đổi. Hãy làm lại.",
            "The server stopped meanwhile; nothing was changed. Please do it again."),

    BAD_FORM(400, "Biểu mẫu không hợp lệ.", "The form is not valid."),
    FORM_TOO_LARGE(
            413, "Biểu mẫu dài %s byte, không được quá %s.", "The form is %s bytes long; at most %s are possible."),
    FORM_EXISTS(
            409, "Biểu mẫu %s phiên bản %s đã có với nội dung khác.", "Form %s version %s exists with other content."),
    FORM_VERSION_NOT_HIGHER(
            409,
            "Biểu mẫu %s đã có phiên bản %s; phiên bản mới phải cao hơn.",
            "Form %s has version %s already; a new version must be higher."),
    UNKNOWN_FORM(404, "Không có biểu mẫu này.", "There is no such form."),

    BAD_PLAN(400, "Kế hoạch không hợp lệ.", "The plan is not valid."),
    UNKNOWN_PLAN(404, "Không có kế hoạch này.", "There is no such plan."),
    NOT_THE_ISSUER(403, "Chỉ đơn vị ban hành được làm việc này.", "Only the issuing unit may do this."),
    REVISION_REQUIRED(
            428, "Cần If-Match với phiên bản đã đọc.", "If-Match with the revision that was read is required."),
    STALE_REVISION(
            412, "Kế hoạch đã thay đổi: phiên bản hiện nay là %s.", "The plan has changed: its revision is now %s."),
    ILLEGAL_STATE(
            409, "Không làm được việc này khi kế hoạch ở trạng thái %s.", "This cannot be done while the plan is %s."),
    ISSUER_FIXED(422, "Không đổi được đơn vị ban hành.", "The issuer cannot be changed."),
    FORM_FIXED(
            422,
            "Không đổi được biểu mẫu của kế hoạch đã ban hành; hãy ban hành kế hoạch mới.",
            "The form of an issued plan cannot be changed; issue a new plan."),
    ROUNDS_FIXED(422, "Không đổi được kỳ báo cáo của kế hoạch đã ban hành.", "The rounds of an issued plan are fixed."),
    UNKNOWN_ATTACHMENT(404, "Không có tệp này.", "There is no such file."),
    BAD_ATTACHMENT(
            415,
            "Chỉ nhận PDF, PNG, JPEG, DOCX, XLSX có nội dung đúng loại.",
            "Only PDF, PNG, JPEG, DOCX and XLSX are taken, and their content must be so."),
    ATTACHMENT_TOO_LARGE(413, "Tệp quá lớn: tối đa %s MB.", "The file is too large: at most %s MB."),
    UNKNOWN_DAY(404, "Ngày này không có trong lịch.", "This day is not in the calendar."),
    NOT_A_DRAFT(409, "Kế hoạch đã ban hành.", "The plan has been issued."),
    NOT_ISSUED(409, "Kế hoạch chưa ban hành.", "The plan has not been issued."),

    NO_ROUND(
            422, "Kỳ báo cáo không có kỳ nào trong thời gian của kế hoạch.", "No round ends within the plan's period."),
    NO_REGIME(422, "Kế hoạch chưa có chế độ báo cáo.", "The plan has no reporting regime."),
    NO_TREE_DATE(422, "Không rõ chế độ báo cáo theo ngày nào.", "The date of the reporting regime is not known."),
    ISSUER_NOT_IN_TREE(422, "Đơn vị ban hành không tồn tại vào ngày %s.", "The issuing unit does not exist on %s."),
    REGIME_OUTSIDE_ISSUER(
            422,
            "Chế độ báo cáo vượt ra ngoài đơn vị ban hành.",
            "The reporting regime reaches outside the issuing unit."),
    REGIME_FINDS_NO_UNIT(422, "Chế độ báo cáo không có đơn vị nào.", "The reporting regime asks no unit."),
    UNIT_ASKED_TWICE(422, "Đơn vị %s được giao báo cáo hai lần.", "Unit %s is asked to report twice."),
    NOTHING_ASKED(422, "Biểu mẫu không hỏi gì ở cấp %s (%s).", "The form asks nothing of tier %s (%s)."),
    NO_RECIPIENT(422, "Đơn vị %s không có nơi nhận báo cáo.", "Unit %s has nobody to report to."),
    UNIT_NOT_IN_TREE(422, "Có đơn vị không tồn tại vào ngày %s.", "A unit does not exist on %s."),
    TWO_PARENTS(422, "Đơn vị có hai cấp trên trong kế hoạch này.", "A unit has two parents in this plan."),
    EDGE_CYCLE(422, "Quan hệ cấp trên tạo thành vòng lặp ở %s.", "The edges of the plan form a cycle at %s."),
    EXCEPTION_NOT_FOUND(
            422,
            "Đơn vị được trừ không thuộc diện báo cáo.",
            "A unit that is excepted would not have been asked anyway."),
    DUE_WITHOUT_DATE(422, "Thời hạn chưa có ngày.", "The deadline has no date."),
    RECIPIENT_NOT_IN_TREE(422, "Nơi nhận báo cáo không tồn tại vào ngày %s.", "A recipient does not exist on %s."),
    DUE_BEFORE_PLAN(422, "Thời hạn báo cáo trước ngày ký kế hoạch.", "The deadline is before the plan was signed."),
    UNIT_NOT_ASKED(
            400, "Có đơn vị không phải báo cáo theo kế hoạch này.", "A unit does not owe a report under this plan."),
    NOT_LATER(
            409,
            "Thời hạn mới phải sau thời hạn hiện nay (%s).",
            "The new deadline must be after the present one (%s).");

    private final Wording wording;

    PlanError(int status, String vi, String en) {
        this.wording = new Wording(status, vi, en);
    }

    @Override
    public String service() {
        return "plan";
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

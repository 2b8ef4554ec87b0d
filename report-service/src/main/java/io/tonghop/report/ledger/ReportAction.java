package io.tonghop.report.ledger;

/** What was done to a report; the reason a revision exists. */
public enum ReportAction {
    save("lưu", "saved"),
    submit("gửi", "submitted"),
    correct("sửa", "corrected"),
    withdraw("rút", "withdrawn"),
    sendBack("trả lại", "returned"),
    approve("duyệt", "approved");

    private final String vi;
    private final String past;

    ReportAction(String vi, String past) {
        this.vi = vi;
        this.past = past;
    }

    public String vi() {
        return vi;
    }

    /** The CloudEvents type of its event. */
    String eventType() {
        return "io.tonghop.report." + past;
    }
}

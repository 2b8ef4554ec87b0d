package io.tonghop.platform.problem;

/** What can be wrong with any request, whatever the service. */
public enum RequestError implements ErrorCode {
    UNREADABLE_BODY(400, "Nội dung gửi lên không đọc được.", "The body cannot be read.");

    private final Wording wording;

    RequestError(int status, String vi, String en) {
        this.wording = new Wording(status, vi, en);
    }

    @Override
    public String service() {
        return "request";
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

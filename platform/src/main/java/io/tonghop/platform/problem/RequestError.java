package io.tonghop.platform.problem;

/** What can be wrong with any request, whatever the service. */
public enum RequestError implements ErrorCode {
    UNREADABLE_BODY(400, "Nội dung gửi lên không đọc được.", "The body cannot be read.");

    private final int status;
    private final String vi;
    private final String en;

    RequestError(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String service() {
        return "request";
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

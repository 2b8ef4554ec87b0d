package io.tonghop.console.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What can go wrong before a service is reached. */
enum GatewayProblem {
    NOT_AUTHENTICATED(
            401, "Cần đăng nhập hoặc gửi mã truy cập còn hạn.", "Sign in, or send a token that is still valid."),
    FOREIGN_ORIGIN(403, "Yêu cầu thay đổi phải đến từ chính trang này.", "A change must come from these pages."),
    NO_SUCH_RESOURCE(404, "Không có tài nguyên này.", "There is no such resource."),
    TOO_LARGE(413, "Nội dung gửi lên quá lớn.", "What was sent is too large."),
    SERVICE_UNAVAILABLE(
            503,
            "Dịch vụ đang tạm ngừng; hãy thử lại sau ít phút.",
            "The service is away; try again in a few minutes.");

    private final int status;
    private final String vi;
    private final String en;

    GatewayProblem(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    int status() {
        return status;
    }

    /** As application/problem+json (RFC 9457). */
    JsonObject body() {
        String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new JsonObject()
                .put("type", "urn:problem:gateway:" + code)
                .put("title", code.replace('-', ' '))
                .put("status", status)
                .put("detail", vi)
                .put("messages", new JsonObject().put("vi", vi).put("en", en));
    }

    void answer(RoutingContext context) {
        context.request().resume();
        if (this == TOO_LARGE) {
            context.response()
                    .endHandler(ended -> context.request().connection().close());
        }
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(body().toBuffer());
    }
}

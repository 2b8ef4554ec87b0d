package io.tonghop.local.identity;

import java.util.List;

/** The sign-in page of the local platform: choose who to be. */
final class LoginPage {

    private static final String FRAME = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,"><title>Đăng nhập · Tổng hợp</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
            p { opacity: .8; }
            form { display: grid; gap: .4rem; }
            button { font: inherit; text-align: left; padding: .6rem .9rem; border: 1px solid #8886; border-radius: .5rem;
                background: transparent; color: inherit; cursor: pointer; }
            button:hover, button:focus-visible { border-color: #b3261e; outline: 2px solid #b3261e44; }
            small { display: block; opacity: .75; }
            </style>
            <main>%s</main></html>
            """;

    private LoginPage() {}

    static String choose(List<DemoUser> users) {
        StringBuilder buttons = new StringBuilder();
        for (DemoUser user : users) {
            buttons.append("<button name=\"user\" value=\"%s\">%s<small>%s · %s</small></button>"
                    .formatted(
                            escape(user.username()),
                            escape(user.name()),
                            escape(user.username()),
                            escape(String.join(", ", user.roles()))));
        }
        return FRAME.formatted("""
                <h1>Đăng nhập <span lang="en">(Sign in)</span></h1>
                <p>Máy này chạy thử với người dùng mẫu: hãy chọn một vai.<br>
                <span lang="en">A local platform with demo users: choose who to be.</span></p>
                <form method="post">%s</form>
                """.formatted(buttons));
    }

    static String error(String reason) {
        return FRAME.formatted("<h1>Không đăng nhập được</h1><p lang=\"en\">%s</p>".formatted(escape(reason)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

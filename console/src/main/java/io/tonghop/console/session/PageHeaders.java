package io.tonghop.console.session;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers what these pages never do. */
@ApplicationScoped
class PageHeaders {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    void routes(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(PageHeaders::add);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // The services' API browser brings scripts of its own and never sees a session.
        if (!context.request().path().startsWith("/services/")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        context.next();
    }
}

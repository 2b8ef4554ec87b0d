package io.tonghop.console.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one request may bring: the server's own limit, kept also for bodies that do not say their length. */
@ApplicationScoped
class BodyLimit {

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize size) {
        this.bytes = size.asLongValue();
    }

    /** Whether a request announces more than it may bring; its length is a number, or the server has refused it. */
    boolean isExceededBy(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > bytes;
    }

    /** The body, failing once it brings more. */
    LimitedBody of(HttpServerRequest request) {
        return new LimitedBody(request, bytes);
    }
}

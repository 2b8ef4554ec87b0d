package io.tonghop.console.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way to one service, streaming in both directions. */
class ServiceProxy {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final HttpClient client;
    private final URI service;
    private final BodyLimit limit;

    ServiceProxy(HttpClient client, URI service, BodyLimit limit) {
        this.client = client;
        this.service = service;
        this.limit = limit;
    }

    private int port() {
        if (service.getPort() >= 0) {
            return service.getPort();
        }
        return "https".equals(service.getScheme()) ? HTTPS : HTTP;
    }

    /**
     * Passes a request on.
     *
     * @param token the session's access token, or nothing to leave the request's own
     */
    void pass(HttpServerRequest request, @Nullable String token) {
        HttpProxy.reverseProxy(client)
                .origin(port(), service.getHost())
                .addInterceptor(new Passage(token, limit.of(request)))
                .handle(request);
    }
}

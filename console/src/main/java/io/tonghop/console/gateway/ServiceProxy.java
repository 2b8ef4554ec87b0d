package io.tonghop.console.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way to one service, streaming in both directions. */
class ServiceProxy {

    private static final int HTTP = 80;

    private final HttpClient client;
    private final URI service;
    private final BodyLimit limit;

    ServiceProxy(HttpClient client, URI service, BodyLimit limit) {
        this.client = client;
        this.service = service;
        this.limit = limit;
    }

    /**
     * Passes a request on.
     *
     * @param token the session's access token, or nothing to leave the request's own
     */
    void pass(HttpServerRequest request, @Nullable String token) {
        HttpProxy.reverseProxy(client)
                .origin(service.getPort() < 0 ? HTTP : service.getPort(), service.getHost())
                .addInterceptor(new Passage(token, limit.of(request)))
                .handle(request);
    }
}

package io.tonghop.console.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to one service, streaming in both directions. */
class ServiceProxy {

    private static final int BAD_GATEWAY = 502;

    /** What a client must not tell a service about itself, and cookies, which are the console's own. */
    private static final List<String> STRIPPED = List.of(
            "Cookie", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix");

    private final HttpClient client;
    private final URI service;

    ServiceProxy(HttpClient client, URI service) {
        this.client = client;
        this.service = service;
    }

    /**
     * Passes a request on.
     *
     * @param token the session's access token, or nothing to leave the request's own
     */
    void pass(HttpServerRequest request, @Nullable String token) {
        HttpProxy.reverseProxy(client)
                .origin(service.getPort() < 0 ? 80 : service.getPort(), service.getHost())
                .addInterceptor(new Interceptor(token))
                .handle(request);
    }

    private record Interceptor(@Nullable String token) implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            MultiMap headers = context.request().headers();
            STRIPPED.forEach(headers::remove);
            if (token != null) {
                headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            }
            String uri = context.request().getURI();
            if (uri.startsWith("/services/")) {
                context.request().setURI(Services.withoutName(uri));
            }
            return context.sendRequest()
                    .recover(unreachable -> Future.succeededFuture(
                            context.request().release().response().setStatusCode(BAD_GATEWAY)))
                    .map(Interceptor::orProblem);
        }

        /** A service that cannot be reached is a problem that a person can read. */
        private static ProxyResponse orProblem(ProxyResponse response) {
            if (response.getStatusCode() != BAD_GATEWAY) {
                return response;
            }
            GatewayProblem problem = GatewayProblem.SERVICE_UNAVAILABLE;
            response.headers().set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
            return response.setStatusCode(problem.status())
                    .setBody(Body.body(problem.body().toBuffer()));
        }
    }
}

package io.tonghop.console.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changes on the way to a service and back.
 *
 * @param token the session's access token, or nothing to leave the request's own
 * @param body what the request brings
 */
record Passage(@Nullable String token, LimitedBody body) implements ProxyInterceptor {

    /** What a client must not tell a service about itself, and cookies, which are the console's own. */
    private static final Set<String> STRIPPED =
            Set.of("cookie", "forwarded", "x-real-ip", "x-remote-user", "remote-user");

    private static final String FORWARDED = "x-forwarded-";
    private static final int BAD_GATEWAY = 502;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        strip(request.headers());
        if (token != null) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (request.getURI().startsWith(Services.DOCUMENTS)) {
            request.setURI(Services.withoutName(request.getURI()));
        }
        if (request.getBody().length() < 0) {
            request.setBody(Body.body(body));
        }
        return context.sendRequest()
                .recover(unreachable ->
                        Future.succeededFuture(request.release().response().setStatusCode(BAD_GATEWAY)))
                .map(this::orProblem);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HttpServerRequest asked = response.request().proxiedRequest();
        if (response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            // The server marks every answer as "identity" until a route says otherwise; two encodings would lose both.
            asked.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        String location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null && location.startsWith("/q/") && asked.path().startsWith(Services.DOCUMENTS)) {
            response.putHeader(HttpHeaders.LOCATION, Services.withName(asked.path(), location));
        }
        return context.sendResponse();
    }

    private static void strip(MultiMap headers) {
        for (String hop : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            for (String name : hop.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (STRIPPED.contains(lower) || lower.startsWith(FORWARDED)) {
                headers.remove(name);
            }
        }
    }

    /** A service that cannot be reached is a problem that a person can read. */
    private ProxyResponse orProblem(ProxyResponse response) {
        if (response.getStatusCode() != BAD_GATEWAY) {
            return response;
        }
        GatewayProblem problem = body.isExceeded() ? GatewayProblem.TOO_LARGE : GatewayProblem.SERVICE_UNAVAILABLE;
        if (body.isExceeded()) {
            HttpServerRequest asked = response.request().proxiedRequest();
            asked.response().endHandler(ended -> asked.connection().close());
        }
        response.headers().set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        return response.setStatusCode(problem.status())
                .setBody(Body.body(problem.body().toBuffer()));
    }
}

package io.tonghop.console.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Passes requests on to the services. A bearer token goes on as it came, for the service to judge; a browser's session is turned
 * into its access token here, so that no script ever holds one.
 */
@ApplicationScoped
class Gateway {

    private static final int SEE_OTHER = 303;
    private static final int FIRST = Integer.MIN_VALUE + 1;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Services services;
    private final BodyLimit limit;
    private final HttpAuthenticator authenticator;
    private final Vertx vertx;
    private final Map<URI, ServiceProxy> proxies = new ConcurrentHashMap<>();

    Gateway(Services services, BodyLimit limit, HttpAuthenticator authenticator, Vertx vertx) {
        this.services = services;
        this.limit = limit;
        this.authenticator = authenticator;
        this.vertx = vertx;
    }

    void routes(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(this::limit);
        router.route("/api/*").handler(this::api);
        router.route("/services/*").handler(this::document);
        router.get("/q/openapi").order(FIRST).handler(Gateway::openApiOfTheBrowserThatAsks);
    }

    private void limit(RoutingContext context) {
        if (limit.isExceededBy(context.request())) {
            GatewayProblem.TOO_LARGE.answer(context);
        } else {
            context.next();
        }
    }

    private void api(RoutingContext context) {
        Optional<URI> service = services.ofResource(context.normalizedPath());
        HttpServerRequest request = context.request();
        if (service.isEmpty()) {
            GatewayProblem.NO_SUCH_RESOURCE.answer(context);
        } else if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            proxy(service.get()).pass(request, null);
        } else if (!SAFE.contains(request.method()) && !isFromOurPages(request)) {
            GatewayProblem.FOREIGN_ORIGIN.answer(context);
        } else {
            passWithSession(context, service.get());
        }
    }

    private void passWithSession(RoutingContext context, URI service) {
        context.request().pause();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> {
                            String token = token(identity);
                            if (token == null) {
                                GatewayProblem.NOT_AUTHENTICATED.answer(context);
                            } else {
                                proxy(service).pass(context.request(), token);
                            }
                        },
                        noSession -> GatewayProblem.NOT_AUTHENTICATED.answer(context));
    }

    private void document(RoutingContext context) {
        String path = context.normalizedPath();
        Optional<URI> service = services.ofDocument(path);
        if (service.isEmpty() || !SAFE.contains(context.request().method())) {
            GatewayProblem.NO_SUCH_RESOURCE.answer(context);
        } else {
            proxy(service.get()).pass(context.request(), null);
        }
    }

    /** A service's API browser asks for {@code /q/openapi} at the root, as it does where the service stands alone. */
    private static void openApiOfTheBrowserThatAsks(RoutingContext context) {
        String page = context.request().getHeader(HttpHeaders.REFERER);
        Services.nameIn(page)
                .ifPresentOrElse(
                        name -> context.response()
                                .setStatusCode(SEE_OTHER)
                                .putHeader(HttpHeaders.LOCATION, "/services/" + name + "/q/openapi")
                                .end(),
                        context::next);
    }

    private static HttpClientOptions options(URI service) {
        return new HttpClientOptions()
                .setMaxPoolSize(2_000)
                .setConnectTimeout(2_000)
                .setSsl("https".equals(service.getScheme()));
    }

    private ServiceProxy proxy(URI service) {
        return proxies.computeIfAbsent(
                service, address -> new ServiceProxy(vertx.createHttpClient(options(address)), address, limit));
    }

    private static @Nullable String token(@Nullable SecurityIdentity identity) {
        AccessTokenCredential credential =
                identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }

    /**
     * A cookie comes along with requests of other sites too; those say where they come from. Sec-Fetch-Site comes first, for no
     * script can set it and it stays true where TLS ends before the console, which then does not know its own origin.
     */
    private static boolean isFromOurPages(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}

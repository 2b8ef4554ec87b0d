package io.tonghop.console.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which service answers which path. */
@ApplicationScoped
class Services {

    /** Below this stand the documents of every service, by its name. */
    static final String DOCUMENTS = "/services/";

    private static final Pattern API_BROWSER = Pattern.compile("/services/([a-z]+)/q/swagger-ui");
    private static final Set<String> PUBLIC_DOCUMENTS = Set.of("openapi", "swagger-ui", "health");

    private final Map<String, URI> byResource;
    private final Map<String, URI> byName;

    Services(GatewayConfig config) {
        URI plan = config.plan().url();
        URI report = config.report().url();
        URI aggregation = config.aggregation().url();
        URI notification = config.notification().url();
        byResource = Map.of(
                "units", plan,
                "forms", plan,
                "plans", plan,
                "reports", report,
                "totals", aggregation,
                "alerts", notification,
                "deadlines", notification);
        byName = Map.of("plan", plan, "report", report, "aggregation", aggregation, "notification", notification);
    }

    /** Of {@code /api/plans/1}, the service that keeps plans. */
    Optional<URI> ofResource(String path) {
        return Optional.ofNullable(byResource.get(segment(path, 2)));
    }

    /** Of {@code /services/plan/q/openapi}, the service of that name, for what it shows to everybody. */
    Optional<URI> ofDocument(String path) {
        return segment(path, 3).equals("q") && PUBLIC_DOCUMENTS.contains(segment(path, 4))
                ? Optional.ofNullable(byName.get(segment(path, 2)))
                : Optional.empty();
    }

    /** Of the address of a service's API browser, the service's name. */
    static Optional<String> nameIn(@Nullable String page) {
        Matcher matcher = API_BROWSER.matcher(page == null ? "" : page);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The path without {@code /services/name}. */
    static String withoutName(String path) {
        return path.substring(path.indexOf('/', DOCUMENTS.length()));
    }

    /** A path at the service, below the name of the service that was asked for. */
    static String withName(String asked, String path) {
        return asked.substring(0, asked.indexOf('/', DOCUMENTS.length())) + path;
    }

    private static String segment(String path, int index) {
        String[] segments = path.split("/", index + 2);
        return segments.length > index ? segments[index] : "";
    }
}

package io.tonghop.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can go wrong in a service. Each service has one enum of these; a code, once published, keeps its meaning. */
public interface ErrorCode {

    /** A field of the request that was wrong, and why. */
    record Violation(String field, String message) {}

    /** Short name of the service, as in {@code urn:problem:report:past-deadline}. */
    String service();

    /** The enum's name; it becomes the last part of the type. */
    String name();

    /** What is answered. */
    Wording wording();

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param vi what a Vietnamese reader is told; {@code %s} takes the arguments
     * @param en the same in English
     */
    record Wording(int status, String vi, String en) {}

    /** The problem, ready to be thrown. */
    default HttpProblem problem(Object... arguments) {
        return builder(arguments).build();
    }

    /** A problem that names the fields that were wrong. */
    default HttpProblem problem(List<Violation> violations, Object... arguments) {
        return builder(arguments).with("violations", violations).build();
    }

    private HttpProblem.Builder builder(Object... arguments) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        String vi = String.format(Locale.ROOT, wording().vi(), arguments);
        String en = String.format(Locale.ROOT, wording().en(), arguments);
        return HttpProblem.builder()
                .withType(URI.create("urn:problem:" + service() + ":" + code))
                .withTitle(code.replace('-', ' '))
                .withStatus(wording().status())
                .withDetail(vi)
                .with("messages", Map.of("vi", vi, "en", en));
    }
}

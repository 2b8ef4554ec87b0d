package io.tonghop.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ConsoleParts.class)
class GatewayTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.token")
    String token;

    @Test
    void passesABearerTokenAndABodyOnAsTheyCame() throws Exception {
        HttpResponse<String> answer = send(request("/api/plans/7?x=%20y")
                .header("Authorization", "Bearer whatever-the-service-judges")
                .header("Cookie", "q_session=secret")
                .header("X-Forwarded-For", "1.2.3.4")
                .POST(HttpRequest.BodyPublishers.ofString("{\"tên\":1}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("POST /api/plans/7?x=%20y\n")
                .contains("authorization: Bearer whatever-the-service-judges\n")
                .doesNotContain("q_session", "1.2.3.4")
                .endsWith("{\"tên\":1}");
    }

    @Test
    void passesAServicesProblemOnUnchanged() throws Exception {
        HttpResponse<String> answer = send(withToken("/api/units/teapot"));

        assertThat(answer.statusCode()).isEqualTo(418);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void streamsWithoutWaitingForTheEnd() throws Exception {
        HttpResponse<InputStream> answer =
                HTTP.send(withToken("/api/totals/1/2/stream").build(), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: snapshot");
        }
    }

    @Test
    void answers401AsAProblemAndNeverRedirectsARequestForData() throws Exception {
        HttpResponse<String> answer = send(request("/api/plans"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:gateway:not-authenticated", "Cần đăng nhập", "Sign in");
    }

    @Test
    void answers503WhenAServiceIsAway() throws Exception {
        HttpResponse<String> answer = send(withToken("/api/alerts"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:problem:gateway:service-unavailable");
    }

    @Test
    void knowsOnlyTheResourcesOfTheServices() throws Exception {
        assertThat(send(withToken("/api/outbox")).statusCode()).isEqualTo(404);
        assertThat(send(withToken("/api/")).statusCode()).isEqualTo(404);
        assertThat(send(withToken("/services/plan/q/metrics")).statusCode()).isEqualTo(404);
        assertThat(send(withToken("/services/plan/api/plans")).statusCode()).isEqualTo(404);
        assertThat(send(request("/services/plan/q/openapi")).body()).startsWith("GET /q/openapi\n");
    }

    @Test
    void refusesABodyBeyondTheLimit() throws Exception {
        HttpResponse<String> answer =
                send(withToken("/api/plans").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024])));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private HttpRequest.Builder withToken(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package io.tonghop.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What only shows when clients, bodies or services behave badly. */
@QuarkusTest
@QuarkusTestResource(ConsoleParts.class)
class GatewayEdgeTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.token")
    String token;

    @Test
    void refusesABodyOfUnknownLengthBeyondTheLimit() throws Exception {
        byte[] large = new byte[11 * 1024 * 1024];

        HttpResponse<String> answer = HTTP.send(
                request("/api/plans")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void passesABodyOfUnknownLengthBelowTheLimit() throws Exception {
        byte[] large = new byte[9 * 1024 * 1024];

        HttpResponse<String> answer = HTTP.send(
                request("/api/plans")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSizeGreaterThan(large.length);
    }

    @Test
    void answersABodyBeyondTheLimitWithAProblem() throws Exception {
        HttpResponse<String> answer = HTTP.send(
                request("/api/plans")
                        .POST(BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void passesACompressedAnswerOnAsItIs() throws Exception {
        HttpResponse<byte[]> answer = HTTP.send(
                request("/api/forms/packed")
                        .header("Accept-Encoding", "gzip, br")
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.headers().allValues("Content-Encoding")).isEqualTo(List.of("gzip"));
        try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("packed");
        }
    }

    @Test
    void streamsToABrowserThatTakesCompressedAnswers() throws Exception {
        HttpResponse<InputStream> answer = HTTP.send(
                request("/api/totals/1/2/stream")
                        .header("Accept-Encoding", "gzip, br")
                        .build(),
                BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(15), StandardCharsets.UTF_8)).isEqualTo("event: snapshot");
        }
    }

    @Test
    void endsAServicesStreamWhenTheReaderLeaves() throws Exception {
        HttpResponse<InputStream> reader =
                HTTP.send(request("/api/reports/beats").build(), BodyHandlers.ofInputStream());
        assertThat(listeners()).isEqualTo("1");

        reader.body().close();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(listeners()).isEqualTo("0"));
    }

    @Test
    void removesWhatOnlyTheNextHopOrAProxyMaySay() throws Exception {
        String heard = raw("POST /api/plans HTTP/1.1\r\nContent-Length: 7\r\nHost: " + console.getAuthority()
                + "\r\nAuthorization: Bearer x\r\nConnection: keep-alive, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\n"
                + "Proxy-Authorization: Basic eDp4\r\nX-Real-IP: 1.2.3.4\r\nX-Forwarded-Port: 1\r\n"
                + "X-Forwarded-User: root\r\nX-Forwarded-Anything: 1\r\nX-Remote-User: root\r\n\r\nthe-end");

        assertThat(heard)
                .startsWith("HTTP/1.1 200")
                .contains("authorization: Bearer x")
                .doesNotContain(
                        "x-hop",
                        "proxy-authorization",
                        "x-real-ip",
                        "x-forwarded-port",
                        "x-forwarded-user",
                        "x-forwarded-anything",
                        "x-remote-user");
    }

    @Test
    void keepsAServicesApiBrowserBelowItsName() throws Exception {
        HttpResponse<String> moved =
                HTTP.send(request("/services/plan/q/swagger-ui").build(), BodyHandlers.ofString());
        HttpResponse<String> openApi = HTTP.send(
                request("/q/openapi?format=JSON")
                        .header(
                                "Referer",
                                console.resolve("/services/plan/q/swagger-ui/").toString())
                        .build(),
                BodyHandlers.ofString());

        assertThat(moved.headers().firstValue("Location")).hasValue("/services/plan/q/swagger-ui/");
        assertThat(openApi.headers().firstValue("Location")).hasValue("/services/plan/q/openapi");
        assertThat(HTTP.send(request("/q/openapi").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    private String listeners() throws Exception {
        return HTTP.send(request("/api/reports/listeners").build(), BodyHandlers.ofString())
                .body();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(console.getHost(), console.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("the-end") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            return answer.toString();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }
}

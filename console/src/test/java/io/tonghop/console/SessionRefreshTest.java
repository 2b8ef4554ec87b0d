package io.tonghop.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SessionRefreshTest.TokensAlwaysAboutToExpire.class)
@QuarkusTestResource(ConsoleParts.class)
class SessionRefreshTest {

    /** Every token counts as nearly over. */
    public static class TokensAlwaysAboutToExpire implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.refresh-token-time-skew", "1H");
        }
    }

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @TestHTTPResource("/")
    URI console;

    @Test
    void refreshesTheSessionOnARequestForDataAndKeepsIt() throws Exception {
        signIn();

        HttpResponse<String> first = get(console.resolve("/api/plans"));
        HttpResponse<String> second = get(console.resolve("/api/plans"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).startsWith("q_session").containsIgnoringCase("HttpOnly"));
        assertThat(authorization(first)).startsWith("authorization: Bearer eyJ");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(authorization(second))
                .startsWith("authorization: Bearer eyJ")
                .isNotEqualTo(authorization(first));
    }

    private static String authorization(HttpResponse<String> heard) {
        return heard.body()
                .lines()
                .filter(line -> line.startsWith("authorization:"))
                .findFirst()
                .orElse("");
    }

    private void signIn() throws Exception {
        URI authorize = location(get(console));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(authorize)
                        .POST(BodyPublishers.ofString("user=ward-26905"))
                        .build(),
                BodyHandlers.ofString());
        while (answer.statusCode() == 302) {
            answer = get(location(answer));
        }
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}

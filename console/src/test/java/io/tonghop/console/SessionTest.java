package io.tonghop.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ConsoleParts.class)
class SessionTest {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.issuer")
    String issuer;

    @Test
    void leadsAPageWithoutASessionToSigningIn() throws Exception {
        HttpResponse<String> answer = get(console);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer).toString())
                .startsWith(issuer + "/authorize")
                .contains("code_challenge_method=S256", "nonce=");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe-inline"));
    }

    @Test
    void signsInAndComesBackToTheSameAddress() throws Exception {
        URI wanted = console.resolve("/?plan=7&unit=8");

        HttpResponse<String> page = signIn(wanted);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).isEqualTo(wanted);
        assertThat(cookies.getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allMatch(java.net.HttpCookie::isHttpOnly)
                .allSatisfy(cookie -> assertThat(cookie.getValue()).doesNotContain("eyJhbGciOiJSUzI1NiJ9"));
        String me = get(console.resolve("/me")).body();
        assertThat(me)
                .contains("\"username\":\"ward-26905\"", "11111111-1111", "reporter")
                .doesNotContain("eyJ");
    }

    @Test
    void turnsTheSessionIntoItsAccessTokenForTheServices() throws Exception {
        signIn(console);

        String heard = get(console.resolve("/api/plans")).body();

        assertThat(heard)
                .startsWith("GET /api/plans\n")
                .contains("authorization: Bearer eyJ")
                .doesNotContain("cookie:");
    }

    @Test
    void refusesAChangeThatAnotherSiteSendsWithTheSession() throws Exception {
        signIn(console);

        assertThat(post("Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post("Accept", "*/*").statusCode()).isEqualTo(403);
        assertThat(post("Origin", console.toString().replaceAll("/$", "")).statusCode())
                .isEqualTo(200);
        assertThat(post("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAChangeOfItsOwnPagesWhereTlsEndsBeforeIt() throws Exception {
        signIn(console);
        HttpRequest request = HttpRequest.newBuilder(console.resolve("/api/plans"))
                .header("Origin", "https://tonghop.example")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesASessionCookieThatIsNotOurs() throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(console.resolve("/api/plans"))
                .header("Cookie", "q_session=forged")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void sendsNobodyElsewhereAfterSigningIn() throws Exception {
        signIn(console);

        for (String elsewhere : List.of("//evil.example", "http://evil.example", "/%5Cevil.example")) {
            HttpResponse<String> answer = get(console.resolve("/login?to=" + elsewhere));
            assertThat(location(answer).getHost()).isEqualTo(console.getHost());
        }
        assertThat(location(get(console.resolve("/login?to=/%3Fplan%3D7"))).getQuery())
                .isEqualTo("plan=7");
    }

    private HttpResponse<String> signIn(URI wanted) throws Exception {
        URI authorize = location(get(wanted));
        HttpRequest choice = HttpRequest.newBuilder(authorize)
                .POST(HttpRequest.BodyPublishers.ofString("user=ward-26905"))
                .build();
        HttpResponse<String> answer = browser.send(choice, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 302) {
            answer = get(location(answer));
        }
        return answer;
    }

    private HttpResponse<String> post(String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(console.resolve("/api/plans"))
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}

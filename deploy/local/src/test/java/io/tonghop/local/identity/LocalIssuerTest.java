package io.tonghop.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    private static final String CALLBACK = "http://localhost:8080/login";
    private static final String VERIFIER = "a-verifier-of-some-length-that-is-long-enough-for-pkce";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path dir;

    private LocalIssuer issuer;

    @BeforeEach
    void start() {
        issuer = LocalIssuer.start(dir, 0);
        issuer.addUsers(List.of(new DemoUser("ward-26905", "Phường 13", "unit-1", List.of("reporter"))));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void signsABrowserInWithACode() throws Exception {
        String page = get(authorize(challenge(VERIFIER))).body();
        assertThat(page).contains("ward-26905", "Đăng nhập");

        JsonNode tokens = redeem(code(), VERIFIER, issuer.clientSecret());

        var access = Keys.in(dir).verify(tokens.get("access_token").asText()).orElseThrow();
        assertThat(access.getAudience()).containsExactly("tonghop");
        assertThat(access.getClaim("unit")).isEqualTo("unit-1");
        assertThat(access.getClaim("groups")).isEqualTo(List.of("reporter"));
        var id = Keys.in(dir).verify(tokens.get("id_token").asText()).orElseThrow();
        assertThat(id.getAudience()).containsExactly("tonghop-console");
        assertThat(id.getClaim("nonce")).isEqualTo("n-1");

        JsonNode again = post(
                "/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.get("refresh_token").asText(),
                        "client_id",
                        LocalIssuer.CLIENT,
                        "client_secret",
                        issuer.clientSecret()));
        assertThat(again.get("access_token")).isNotNull();
    }

    @Test
    void redeemsACodeOnceAndOnlyWithItsVerifierAndTheSecret() throws Exception {
        String code = code();
        assertThat(redeem(code, VERIFIER, issuer.clientSecret()).get("access_token"))
                .isNotNull();
        assertThat(redeem(code, VERIFIER, issuer.clientSecret()).get("error").asText())
                .isEqualTo("invalid_grant");
        assertThat(redeem(code(), "another", issuer.clientSecret()).get("error").asText())
                .isEqualTo("invalid_grant");
        assertThat(redeem(code(), VERIFIER, "guessed").get("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void sendsNobodyToAnotherMachine() throws Exception {
        String elsewhere = authorize(challenge(VERIFIER)).replace("localhost", "example.org");
        assertThat(get(elsewhere).statusCode()).isEqualTo(400);
    }

    @Test
    void givesATokenForThePasswordOfADemoUserOnly() throws Exception {
        assertThat(password("ward-26905", "tonghop").get("access_token")).isNotNull();
        assertThat(password("ward-26905", "other").get("error").asText()).isEqualTo("invalid_grant");
        assertThat(password("nobody", "tonghop").get("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void anAccessTokenDoesNotRefresh() throws Exception {
        JsonNode answer = post(
                "/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        issuer.token("ward-26905"),
                        "client_id",
                        LocalIssuer.CLIENT,
                        "client_secret",
                        issuer.clientSecret()));
        assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void keepsKeysAndUsersOverARestart() throws Exception {
        String token = issuer.token("ward-26905");
        issuer.close();
        issuer = LocalIssuer.start(dir, 0);

        assertThat(Keys.in(dir).verify(token)).isPresent();
        assertThat(issuer.token("ward-26905")).isNotBlank();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void servesOnlyThePublicHalfOfItsKey() throws Exception {
        JsonNode key =
                json.readTree(get(issuer.url() + "/jwks").body()).get("keys").get(0);
        assertThat(key.has("n")).isTrue();
        assertThat(key.has("d")).isFalse();
    }

    private String authorize(String challenge) {
        return issuer.url() + "/authorize?"
                + encode(Map.of(
                        "client_id", LocalIssuer.CLIENT,
                        "response_type", "code",
                        "redirect_uri", CALLBACK,
                        "state", "s-1",
                        "nonce", "n-1",
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));
    }

    private String code() throws Exception {
        HttpRequest choice = HttpRequest.newBuilder(URI.create(authorize(challenge(VERIFIER))))
                .POST(HttpRequest.BodyPublishers.ofString("user=ward-26905"))
                .build();
        String location = http.send(choice, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).startsWith(CALLBACK).contains("state=s-1");
        return location.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode redeem(String code, String verifier, String secret) throws Exception {
        return post(
                "/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", verifier,
                        "client_id", LocalIssuer.CLIENT,
                        "client_secret", secret));
    }

    private JsonNode password(String user, String password) throws Exception {
        return post("/token", Map.of("grant_type", "password", "username", user, "password", password));
    }

    private JsonNode post(String path, Map<String, String> form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        return json.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}

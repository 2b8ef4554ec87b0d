package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The public REST API, called as a unit's own system would, for one user. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> SUCCESS = Set.of(200, 201, 202, 204);

    private final URI console;
    private final String token;

    public Api(URI console, String token) {
        this.console = console;
        this.token = token;
    }

    /** What an API answered. */
    public record Answer(int status, JsonNode body, String etag) {

        public boolean isSuccess() {
            return SUCCESS.contains(status);
        }

        /** The body of a success. */
        public JsonNode orThrow() {
            if (!isSuccess()) {
                throw new IllegalStateException("the API answered " + status + ": " + body);
            }
            return body;
        }
    }

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    public Answer post(String path, Object body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    public Answer postCsv(String path, byte[] csv) {
        return send(
                path,
                request -> request.header("Content-Type", "text/csv; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(csv)));
    }

    /**
     * Puts a new version.
     *
     * @param etag of the version that is replaced; blank for a first one
     */
    public Answer put(String path, Object body, String etag) {
        return send(
                path,
                request -> (etag.isBlank() ? request : request.header("If-Match", etag))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    private Answer send(String path, UnaryOperator<HttpRequest.Builder> prepare) {
        HttpRequest request = prepare.apply(HttpRequest.newBuilder(console.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + token))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

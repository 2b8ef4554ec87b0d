package io.tonghop.plan;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that announces a body larger than any service takes; only its head is sent. */
public final class Oversized {

    private Oversized() {}

    /** The status that the service answers. */
    public static int status(String path, String contentType, String token) {
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: 27000000\r\n\r\n"
                        .formatted(path, token, contentType);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(
                    answer.readLine().substring("HTTP/1.1 ".length()).substring(0, 3));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

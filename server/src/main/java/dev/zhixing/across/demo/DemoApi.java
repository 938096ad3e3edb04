package dev.zhixing.across.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls this very server over loopback, as one person. */
final class DemoApi implements AutoCloseable {

    private static final String BOUNDARY = "zhixing-demo-file";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final JsonMapper json;
    private @Nullable String cookie;

    DemoApi(String base, JsonMapper json) {
        this.base = base;
        this.json = json;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode post(String path, int version) {
        return send(
                request(path)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.noBody()));
    }

    JsonNode post(String path, int version, Map<String, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode put(String path, Map<String, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode put(String path, int version, Map<String, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode patch(String path, int version, Map<String, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode upload(String path, String fileName, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, fileName);
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofByteArray(content),
                                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "zh");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpRequest sent = request.build();
            var answer = http.send(sent, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        "Loading the demo failed at %s %s: %d %s"
                                .formatted(
                                        sent.method(),
                                        sent.uri().getPath(),
                                        answer.statusCode(),
                                        new String(answer.body(), StandardCharsets.UTF_8)));
            }
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(value -> cookie = value.split(";", 2)[0]);
            return answer.body().length == 0
                    ? json.createObjectNode()
                    : json.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

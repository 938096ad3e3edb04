package dev.zhixing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls the server over HTTP as a person would: {@code api.as(cookie).post("/api/plans", body)}.
 */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Environment environment;
    private final JsonMapper json;
    private final List<String> headers;

    @org.springframework.beans.factory.annotation.Autowired
    public Api(Environment environment, JsonMapper json) {
        this(environment, json, List.of("Accept-Language", "zh"));
    }

    private Api(Environment environment, JsonMapper json, List<String> headers) {
        this.environment = environment;
        this.json = json;
        this.headers = headers;
    }

    /** With a header, in place of one of the same name. */
    public Api with(String header, String value) {
        var more = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equalsIgnoreCase(header)) {
                more.addAll(headers.subList(i, i + 2));
            }
        }
        more.add(header);
        more.add(value);
        return new Api(environment, json, List.copyOf(more));
    }

    /** As the person with this session cookie. */
    public Api as(String cookie) {
        return with("Cookie", cookie);
    }

    /** The session cookie that is sent, empty when nobody is signed in. */
    public String cookie() {
        int at = headers.lastIndexOf("Cookie");
        return at < 0 ? "" : headers.get(at + 1);
    }

    public Api ifMatch(int version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends one file as the form field {@code file}. */
    public Answer upload(String path, String fileName, byte[] content) {
        String boundary = "zhixing-" + java.util.UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n")
                        .formatted(boundary, fileName)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(
                "\r\n--%s--\r\n"
                        .formatted(boundary)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .exchange("POST", path, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends JSON (or nothing) and reads the whole answer. */
    public Answer send(String method, String path, @org.jspecify.annotations.Nullable String body) {
        if (body == null) {
            return exchange(method, path, HttpRequest.BodyPublishers.noBody());
        }
        Api typed =
                headers.contains("Content-Type") ? this : with("Content-Type", "application/json");
        return typed.exchange(method, path, HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends exactly this, empty for no body, as JSON unless another type is said. */
    public Answer exchange(String method, String path, String body) {
        return send(method, path, body.isEmpty() ? null : body);
    }

    /** Sends exactly these bytes as JSON. */
    public Answer bytes(String method, String path, byte[] body) {
        return with("Content-Type", "application/json")
                .exchange(method, path, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** Sends these bytes as JSON without saying before how many they are. */
    public Answer stream(String method, String path, byte[] body) {
        return with("Content-Type", "application/json")
                .exchange(
                        method,
                        path,
                        HttpRequest.BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(body)));
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            return new Answer(
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> raw, JsonMapper mapper) {

        public int status() {
            return raw.statusCode();
        }

        public String text() {
            return new String(raw.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return mapper.readTree(raw.body());
        }

        /** A value by JSON pointer, as text: {@code at("/items/0/name")}. */
        public String at(String pointer) {
            return json().at(pointer).asString();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public Answer expect(int status) {
            assertThat(status()).as(() -> raw.uri() + " → " + text()).isEqualTo(status);
            return this;
        }
    }
}

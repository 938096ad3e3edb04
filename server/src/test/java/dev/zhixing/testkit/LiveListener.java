package dev.zhixing.testkit;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to {@code /api/live} as a browser does. */
public final class LiveListener implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One event; {@code nanos} is when it arrived. */
    public record Received(String event, long id, JsonNode data, long nanos) {

        public String verb() {
            return data.path("verb").asString();
        }
    }

    private final InputStream stream;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile boolean ended;
    private volatile Duration retry = Duration.ZERO;
    private final String first;
    private final long ready;

    private LiveListener(InputStream stream) throws InterruptedException {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
        Received opening = received.take();
        first = opening.event();
        while (!opening.event().equals("ready")) {
            opening = received.take();
        }
        ready = opening.id();
    }

    /** What came first: {@code ready}, or {@code reset} when there was too much to resume. */
    public String first() {
        return first;
    }

    /** How long the server has last asked to wait before coming back after a break. */
    public Duration retry() {
        return retry;
    }

    /** The place in the order of events at which the stream began. */
    public long ready() {
        return ready;
    }

    /** Opens the stream and waits until it is ready. */
    public static LiveListener of(String base, String cookie, @Nullable Long lastSeen)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + "/api/live"))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", cookie);
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen.toString());
        }
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("GET /api/live → " + answer.statusCode());
        }
        return new LiveListener(answer.body());
    }

    /** The next event, or null when none comes in time. */
    public @Nullable Received next(Duration patience) throws InterruptedException {
        return received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next so many events. */
    public List<Received> next(int count, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        var events = new ArrayList<Received>();
        while (events.size() < count && System.nanoTime() < until) {
            Received event = next(Duration.ofNanos(until - System.nanoTime()));
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** Waits until the server has ended the stream. */
    public boolean endsWithin(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!ended && System.nanoTime() < until) {
            received.poll(20, TimeUnit.MILLISECONDS);
        }
        return ended;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String event = "";
            String data = "";
            long id = 0;
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring(4));
                } else if (line.startsWith("retry: ")) {
                    retry = Duration.ofMillis(Long.parseLong(line.substring(7)));
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    received.add(new Received(event, id, JSON.readTree(data), System.nanoTime()));
                    event = "";
                    data = "";
                }
            }
        } catch (IOException closed) {
            ended = true;
        }
        ended = true;
    }
}

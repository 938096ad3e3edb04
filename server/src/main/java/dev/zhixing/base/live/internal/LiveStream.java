package dev.zhixing.base.live.internal;

import dev.zhixing.base.live.LiveAudience;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Writes changes to one listener until one of the two goes away. Nothing is queued for him: he has
 * a place in the common order of events, and a slow reader is simply further behind; when he is too
 * far behind he is told to read everything again.
 */
@Component
public class LiveStream {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long HEARTBEAT_NANOS = Duration.ofSeconds(20).toNanos();

    private final LiveTail tail;
    private final List<LiveAudience> audiences;
    private final JsonMapper json;

    LiveStream(LiveTail tail, List<LiveAudience> audiences, JsonMapper json) {
        this.tail = tail;
        this.audiences = List.copyOf(audiences);
        this.json = json;
    }

    /**
     * @param lastSeen the number the listener has seen last, empty for a new one
     * @throws IOException when the listener is gone
     */
    public void send(Listener listener, OptionalLong lastSeen, boolean unreadable, OutputStream out)
            throws IOException, InterruptedException {
        follow(listener, lastSeen, unreadable, out);
        if (listener.isReplaced()) {
            // Coming back at once it would only push out the next of the same person's streams.
            write(out, "retry: 60000\n\n");
        }
    }

    private void follow(
            Listener listener, OptionalLong lastSeen, boolean unreadable, OutputStream out)
            throws IOException, InterruptedException {
        long seen = tail.newest();
        if (lastSeen.isPresent() && tail.canResume(lastSeen.getAsLong())) {
            seen = lastSeen.getAsLong();
        } else if (lastSeen.isPresent() || unreadable) {
            write(out, "event: reset\nid: %d\ndata: {}\n\n".formatted(seen));
        }
        write(out, "retry: 2000\nevent: ready\nid: %d\ndata: {}\n\n".formatted(seen));
        var audience = new Audience(audiences);
        long written = System.nanoTime();
        while (listener.isOpen() && tail.isOpen()) {
            List<NumberedEvent> events = tail.after(seen, PATIENCE);
            if (!listener.isOpen()) {
                return;
            }
            var text = new StringBuilder();
            for (var event : audience.visible(listener.actor(), events)) {
                text.append("event: change\nid: ").append(event.seq());
                text.append("\ndata: ").append(json.writeValueAsString(event.event()));
                text.append("\n\n");
            }
            if (!events.isEmpty()) {
                seen = events.getLast().seq();
            }
            if (text.isEmpty() && System.nanoTime() - written > HEARTBEAT_NANOS) {
                // A lone id moves the listener's place on without telling him anything.
                text.append(": still here\nid: ").append(seen).append("\n\n");
            }
            if (!text.isEmpty()) {
                write(out, text.toString());
                written = System.nanoTime();
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

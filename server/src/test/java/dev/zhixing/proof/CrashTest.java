package dev.zhixing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * SIGKILL under write load. {@code ops/crash-cycles 20} runs many cycles, the suite a few: {@code
 * -Dzhixing.crash.cycles=20}.
 */
class CrashTest {
    private static final int CYCLES = Integer.getInteger("zhixing.crash.cycles", 3);
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);

    /** Whom the signal hits. */
    private enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    @TempDir Path data;

    private final List<String> acknowledged = new ArrayList<>();
    private @Nullable RunningServer server;

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        if (server != null) {
            server.kill();
        }
    }

    @Test
    void losesNothingAcknowledgedAndLeavesNothingHalfDone() throws Exception {
        var number = new AtomicInteger();
        var random = new Random(CYCLES);
        server = RunningServer.start(data);
        Commands commands = Commands.ofNewServer(server);
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Victim victim = Victim.values()[cycle % Victim.values().length];
            var writers = new Writers(server, commands, number);
            writers.writeUntil(20 + random.nextInt(60));
            kill(victim, server);
            Instant killed = Instant.now();
            if (victim != Victim.DATABASE) {
                writers.stop();
                server = RunningServer.start(data);
            }
            awaitServing(server, commands);
            Duration away = Duration.between(killed, Instant.now());
            writers.stop();
            check(server, commands, writers);
            System.out.printf(
                    "cycle %d: %s killed, back after %d ms; so far %d acknowledged,"
                            + " 0 lost, 0 half done; %d of this cycle unanswered and repeated%n",
                    cycle + 1,
                    victim,
                    away.toMillis(),
                    acknowledged.size(),
                    writers.unknown().size());
        }
        server.stop();
    }

    private static void kill(Victim victim, RunningServer server) throws Exception {
        switch (victim) {
            case SERVER -> server.kill();
            case DATABASE -> server.killDatabase();
            case BOTH -> {
                server.killDatabase();
                server.kill();
            }
        }
    }

    private void check(RunningServer server, Commands commands, Writers writers) throws Exception {
        assertThat(writers.refused()).isEmpty();
        acknowledged.addAll(writers.acknowledged());
        try (var database = server.database()) {
            List<String> existing = Commands.existing(database);
            assertThat(existing).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(Commands.halfDone(database)).isEmpty();
        }
        // What got no answer is sent again, as a client does, and still happens only once.
        for (String name : writers.unknown()) {
            assertThat(commands.create(server, name).statusCode()).isEqualTo(201);
        }
        acknowledged.addAll(writers.unknown());
        try (var database = server.database()) {
            assertThat(Commands.existing(database))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Commands.halfDone(database)).isEmpty();
        }
        assertThat(commands.trailVerdict(server)).contains("\"intact\":true");
    }

    private static void awaitServing(RunningServer server, Commands commands)
            throws InterruptedException, IOException {
        Instant limit = Instant.now().plus(BACK_WITHIN);
        while (!commands.serves(server)) {
            assertThat(Instant.now()).as("the server serves again").isBefore(limit);
            Thread.onSpinWait();
        }
    }
}

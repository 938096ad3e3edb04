package dev.zhixing.cli;

import dev.zhixing.formats.ReadingLimits;
import dev.zhixing.formats.SafeReading;
import dev.zhixing.formats.model.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What a call of the command left behind. */
record Called(int code, String out, String err) {
    /** Saturday 2026-11-21. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    static Called schedule(String... words) {
        return schedule(Language.EN, words);
    }

    static Called schedule(Language local, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        SafeReading reading = new SafeReading(ReadingLimits.forPlans(List.of()));
        int code;
        try (PrintStream to = stream(out);
                PrintStream errors = stream(err)) {
            code = new ScheduleCommand(to, errors, CLOCK, reading).run(words, local);
        }
        return new Called(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}

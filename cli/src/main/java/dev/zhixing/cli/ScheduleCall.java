package dev.zhixing.cli;

import dev.zhixing.formats.model.Language;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A call of {@code schedule} as typed. */
record ScheduleCall(
        Path file,
        boolean json,
        boolean level,
        int seconds,
        int samples,
        long seed,
        @Nullable LocalDate start,
        Language language) {
    static final String USAGE =
            "zhixing schedule FILE [--level] [--seconds N] [--simulate N] [--seed N] [--json]"
                    + " [--start YYYY-MM-DD] [--lang zh|en]";

    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_SAMPLES = 10_000_000;

    /**
     * Reads the words of a call.
     *
     * @param local the language where none is given
     * @throws IllegalArgumentException when the call is not understood; the message says why
     */
    static ScheduleCall read(String[] args, Language local) {
        Path file = null;
        LocalDate start = null;
        boolean json = false;
        boolean level = false;
        int seconds = 10;
        int samples = 0;
        long seed = 1;
        Language language = local;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--level" -> level = true;
                case "--seconds" -> seconds = (int) number(value(args, ++i), 1, MOST_SECONDS);
                case "--simulate" -> samples = (int) number(value(args, ++i), 1, MOST_SAMPLES);
                case "--seed" -> seed = number(value(args, ++i), 0, Long.MAX_VALUE);
                case "--start" -> start = day(value(args, ++i));
                case "--lang" ->
                        language = value(args, ++i).equals("en") ? Language.EN : Language.ZH;
                default -> {
                    if (args[i].startsWith("--") || file != null) {
                        throw new IllegalArgumentException("Unknown argument: " + args[i]);
                    }
                    file = Path.of(args[i]);
                }
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("The file to schedule is missing.");
        }
        return new ScheduleCall(file, json, level, seconds, samples, seed, start, language);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("No day: " + text, e);
        }
    }

    private static long number(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("No number from " + least + " to " + most + ": " + text);
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException("A value is missing after " + args[at - 1]);
        }
        return args[at];
    }
}

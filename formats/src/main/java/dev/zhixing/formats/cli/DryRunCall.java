package dev.zhixing.formats.cli;

import dev.zhixing.formats.model.Language;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/** A call of the dry run as typed. */
record DryRunCall(
        Path file,
        @Nullable LocalDate start,
        @Nullable Integer year,
        boolean json,
        Language language) {
    static final String USAGE =
            "zhixing import FILE --dry-run [--json] [--start YYYY-MM-DD] [--year YYYY]"
                    + " [--lang zh|en]";

    static DryRunCall read(String[] args) {
        Path file = null;
        LocalDate start = null;
        Integer year = null;
        boolean json = false;
        Language language = Language.ZH;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--dry-run" -> {}
                case "--start" -> start = LocalDate.parse(value(args, ++i));
                case "--year" -> year = Integer.valueOf(value(args, ++i));
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
            throw new IllegalArgumentException("The file to import is missing.");
        }
        return new DryRunCall(file, start, year, json, language);
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException("A value is missing after " + args[at - 1]);
        }
        return args[at];
    }
}

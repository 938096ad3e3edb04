package dev.zhixing.tools;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps every Java file in one format (google-java-format, AOSP style).
 *
 * <p>Arguments: {@code check} or {@code write}, then files or folders. {@code check} lists what
 * differs and exits 1; {@code write} mends it.
 */
public final class Format {

    private Format() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean write = arguments[0].equals("write");
        var formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        var different = new ArrayList<Path>();
        for (int i = 1; i < arguments.length; i++) {
            for (Path file : javaFiles(Path.of(arguments[i]))) {
                String before = Files.readString(file);
                String after =
                        formatter.formatSourceAndFixImports(
                                RemoveUnusedImports.removeUnusedImports(before));
                if (!after.equals(before)) {
                    different.add(file);
                    if (write) {
                        Files.writeString(file, after);
                    }
                }
            }
        }
        if (!write && !different.isEmpty()) {
            different.forEach(file -> System.err.println("Not formatted: " + file));
            System.err.println("Run: ./zhixing format");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}

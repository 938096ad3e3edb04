package dev.zhixing.formats;

import dev.zhixing.formats.cli.ReadFile;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a child process that reads a file may use.
 *
 * @param java the executable
 * @param classPath where the child finds this module and its libraries
 * @param tempRoot where the child's own temporary directory is made
 * @param options further options of its Java
 */
public record ReadingLimits(
        Path java,
        String classPath,
        Path tempRoot,
        int heapMiB,
        Duration time,
        int outputMiB,
        List<String> options) {
    public ReadingLimits {
        options = List.copyOf(options);
    }

    /** 256 MiB, 30 seconds, 16 MiB of output, the running Java and the smallest class path. */
    public static ReadingLimits standard() {
        return new ReadingLimits(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                ownClassPath(),
                Path.of(System.getProperty("java.io.tmpdir")),
                256,
                Duration.ofSeconds(30),
                16,
                List.of());
    }

    /**
     * For project files, whose readers need more: 768 MiB, 60 seconds, 256 MiB of output, all of
     * the running program's class path.
     *
     * @param options further options of the child's Java
     */
    public static ReadingLimits forPlans(List<String> options) {
        return new ReadingLimits(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Path.of(System.getProperty("java.io.tmpdir")),
                768,
                Duration.ofSeconds(60),
                256,
                options);
    }

    public ReadingLimits withTime(Duration limit) {
        return new ReadingLimits(java, classPath, tempRoot, heapMiB, limit, outputMiB, options);
    }

    public ReadingLimits withTempRoot(Path root) {
        return new ReadingLimits(java, classPath, root, heapMiB, time, outputMiB, options);
    }

    public ReadingLimits withHeap(int miB) {
        return new ReadingLimits(java, classPath, tempRoot, miB, time, outputMiB, options);
    }

    /** Only the places of the classes the child needs; all of the class path if one is unknown. */
    private static String ownClassPath() {
        List<Class<?>> needed =
                List.of(
                        ReadFile.class,
                        tools.jackson.databind.json.JsonMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        Nullable.class);
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : needed) {
            String place = place(type);
            if (place == null) {
                return System.getProperty("java.class.path");
            }
            places.add(place);
        }
        return String.join(File.pathSeparator, places);
    }

    private static @Nullable String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            return null;
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            return Files.exists(path) ? path.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

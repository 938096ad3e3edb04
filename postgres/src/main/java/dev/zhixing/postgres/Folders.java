package dev.zhixing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the standard library lacks for whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with everything in it; symbolic links are not followed. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException alreadyGone) {
            // Nothing to delete.
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

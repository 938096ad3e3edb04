package dev.zhixing.base.files.internal;

import dev.zhixing.base.store.StoreSettings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes under the data folder: {@code files/ab/<id>}, {@code ab} being the id's first two digits. A
 * file appears under its name only when it is complete and on the disk.
 */
@Component
class FolderBlobs implements Blobs {

    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.part)?");
    private static final int BUFFER = 64 * 1024;
    private static final int START = 16;

    private final Path root;

    FolderBlobs(StoreSettings settings) {
        this.root = settings.data().resolve("files");
    }

    @Override
    public Written write(UUID id, InputStream content, long limit) throws IOException, TooLarge {
        Path target = path(id);
        Path folder = root.resolve(id.toString().substring(0, 2));
        Files.createDirectories(folder);
        Path part = folder.resolve(id + ".part");
        boolean complete = false;
        try {
            Written written = copy(content, part, limit);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
            force(folder);
            return written;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public int sweep(Instant before, Function<Collection<UUID>, Collection<UUID>> known)
            throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int removed = 0;
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                removed += sweepFolder(folder, before, known);
            }
        }
        return removed;
    }

    private static int sweepFolder(
            Path folder, Instant before, Function<Collection<UUID>, Collection<UUID>> known)
            throws IOException {
        Map<UUID, Path> old = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (NAME.matcher(name).matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.put(UUID.fromString(name.replace(".part", "")), file);
                }
            }
        }
        Collection<UUID> kept = old.isEmpty() ? List.of() : known.apply(old.keySet());
        int removed = 0;
        for (var file : old.entrySet()) {
            boolean unfinished = file.getValue().toString().endsWith(".part");
            if (unfinished || !kept.contains(file.getKey())) {
                Files.deleteIfExists(file.getValue());
                removed++;
            }
        }
        return removed;
    }

    private Path path(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Written copy(InputStream content, Path part, long limit)
            throws IOException, TooLarge {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        byte[] start = {};
        long size = 0;
        try (FileChannel out =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int read;
            while ((read = content.readNBytes(buffer, 0, BUFFER)) > 0) {
                if (size == 0) {
                    start = Arrays.copyOf(buffer, Math.min(read, START));
                }
                size += read;
                if (size > limit) {
                    throw new TooLarge();
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Written(size, digest.digest(), start);
    }

    /** Makes the new name itself survive a crash. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.zhixing.base.store.backup;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup file that has been read through once and found whole. */
final class Archive implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and compares everything in it with its manifest.
     *
     * @throws BackupFailure if it is no backup, damaged, or of a newer format
     */
    static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure("There is no file %s.".formatted(file));
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupFailure(
                    "%s is not a backup of Zhixing, or it is damaged.".formatted(file), e);
        }
        try {
            var archive = new Archive(zip, manifestOf(zip, file));
            archive.compare(file);
            return archive;
        } catch (ZipException e) {
            zip.close();
            throw damaged(file, "its content", e);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Manifest.Table table) throws IOException {
        return open(table.entry());
    }

    InputStream open(Manifest.StoredFile file) throws IOException {
        return open(file.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest manifestOf(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new BackupFailure("%s is not a backup of Zhixing.".formatted(file));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var tree = JsonMapper.shared().readTree(in);
            if (tree.path("format").asInt(0) > Manifest.FORMAT) {
                throw new BackupFailure(
                        "%s was made by a newer version of Zhixing; install that version first."
                                .formatted(file));
            }
            return JsonMapper.shared().treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(file, Manifest.ENTRY, e);
        }
    }

    private void compare(Path file) throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            try (InputStream in = open(table)) {
                if (!Checksum.of(in).hex().equals(table.sha256())) {
                    throw damaged(file, "table " + table.qualified(), null);
                }
            }
        }
        for (Manifest.StoredFile stored : manifest.files()) {
            try (InputStream in = open(stored)) {
                Checksum found = Checksum.of(in);
                if (found.size() != stored.size() || !found.hex().equals(stored.sha256())) {
                    throw damaged(file, "attachment " + stored.path(), null);
                }
            }
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(Path.of(zip.getName()), name, null);
        }
        return zip.getInputStream(entry);
    }

    private static BackupFailure damaged(Path file, String what, @Nullable Throwable cause) {
        return new BackupFailure(
                "%s is damaged: %s is not what it was when the backup was made."
                        .formatted(file, what),
                cause);
    }
}

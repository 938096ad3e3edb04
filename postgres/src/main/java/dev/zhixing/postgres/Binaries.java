package dev.zhixing.postgres;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The PostgreSQL programs for this machine, unpacked once per version. */
final class Binaries {
    private Binaries() {}

    /**
     * Unpacks the programs below {@code folder} unless they are there already.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     * @throws PostgresFailure if there are no programs for this machine
     */
    static Path in(Path folder) throws IOException {
        URL archive = archive();
        Path unpacked = folder.resolve("pg-" + fingerprint(archive));
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, "pg-unpacking-");
        try {
            unpack(archive, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            flush(fresh);
            moveIntoPlace(fresh, unpacked);
        } finally {
            Folders.delete(fresh);
        }
        return unpacked;
    }

    private static URL archive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = cpu.equals("aarch64") || cpu.equals("arm64");
        String name =
                os.contains("mac")
                        ? "postgres-darwin-x86_64.txz"
                        : "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
        URL archive = os.contains("windows") ? null : Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new PostgresFailure(
                    ("There is no built-in PostgreSQL for %s on %s; give an external one"
                                    + " with --database-url.")
                            .formatted(os, cpu));
        }
        return archive;
    }

    /**
     * The jar's directory already knows size and checksum: reading 15 MB at every start is saved.
     */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return "%08x".formatted(jar.getJarEntry().getCrc());
        }
        try (var in = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            in.skipNBytes(connection.getContentLengthLong());
            return "%08x".formatted(in.getChecksum().getValue());
        }
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (InputStream raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                var tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    String mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
                }
            }
        }
    }

    /** After a power cut the renamed folder must hold whole files, not empty ones. */
    private static void flush(Path folder) throws IOException {
        try {
            new ProcessBuilder("sync", "-f", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while writing " + folder, e);
        }
    }

    private static void moveIntoPlace(Path fresh, Path unpacked) throws IOException {
        try {
            Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
            // Another program was quicker; its copy is the same.
        }
    }
}

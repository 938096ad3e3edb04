package dev.zhixing.base.store.backup;

import org.postgresql.PGConnection;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one zip file with every table as it was at one moment, the attachments and a manifest.
 * People may go on working meanwhile.
 */
public final class Backup {
    private final Connection connection;
    private final Path attachments;
    private final Clock clock;

    /**
     * @param attachments their folder; need not exist
     */
    public Backup(Connection connection, Path attachments, Clock clock) {
        this.connection = connection;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * @param target a file that does not exist yet; it appears when it is complete
     * @throws BackupFailure with one plain sentence
     */
    public Manifest writeTo(Path target) throws IOException, SQLException {
        if (Files.exists(target)) {
            throw new BackupFailure(
                    "%s exists already; give another name for the backup.".formatted(target));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupFailure("The folder of %s does not exist.".formatted(target));
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try {
            Manifest manifest = writeAll(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest writeAll(Path file) throws IOException, SQLException {
        // The file holds password hashes: nobody else may read it.
        var permissions =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, permissions);
                var zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(
                                        Channels.newOutputStream(channel), 1 << 16))) {
            Session.prepare(connection);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var tables = new ArrayList<Manifest.Table>();
            List<String> migrations = Catalog.migrations(connection);
            if (migrations.isEmpty()) {
                throw new BackupFailure("The database is empty: there is nothing to back up.");
            }
            List<Path> stored = storedFiles();
            for (Catalog.Shape shape : Catalog.tables(connection)) {
                tables.add(write(shape, zip));
            }
            var sequences = Catalog.sequences(connection);
            String version = Session.serverVersion(connection);
            connection.rollback();
            var files = new ArrayList<Manifest.StoredFile>();
            for (Path path : stored) {
                addFile(path, zip, files);
            }
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            clock.instant(),
                            version,
                            migrations,
                            List.copyOf(tables),
                            sequences,
                            List.copyOf(files));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(
                    JsonMapper.shared()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest.Table write(Catalog.Shape shape, ZipOutputStream zip)
            throws IOException, SQLException {
        var table = new Manifest.Table(shape.schema(), shape.name(), shape.columns(), 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        var checksum = new Checksum(unclosable(zip));
        long rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(shape.copyOut(), checksum);
        zip.closeEntry();
        return new Manifest.Table(
                shape.schema(), shape.name(), shape.columns(), rows, checksum.hex());
    }

    private List<Path> storedFiles() throws IOException {
        if (!Files.isDirectory(attachments)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(attachments)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void addFile(Path path, ZipOutputStream zip, List<Manifest.StoredFile> files)
            throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String name = attachments.relativize(path).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry(new Manifest.StoredFile(name, 0, "").entry()));
            var checksum = new Checksum(unclosable(zip));
            in.transferTo(checksum);
            zip.closeEntry();
            files.add(new Manifest.StoredFile(name, checksum.size(), checksum.hex()));
        } catch (NoSuchFileException deletedMeanwhile) {
            // A file that went away after the tables were read was on its way out already.
            return;
        }
    }

    private static OutputStream unclosable(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // The zip goes on.
            }
        };
    }
}

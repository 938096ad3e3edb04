package dev.zhixing.base.store.backup;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** Fills an empty database and an empty attachments' folder from a backup, wholly or not at all. */
public final class Restore {
    private final DataSource database;
    private final Path attachments;
    private final Schema schema;

    public Restore(DataSource database, Path attachments) {
        this.database = database;
        this.attachments = attachments;
        this.schema = new Schema(database);
    }

    /**
     * @return what was restored; every checksum was compared with the new database's rows
     * @throws BackupFailure with one plain sentence; the tables then hold no rows of the backup
     */
    public Manifest readFrom(Path file) throws IOException, SQLException {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            schema.mustKnow(manifest.migrations());
            try (Connection connection = database.getConnection()) {
                mustBeEmpty(connection);
            }
            schema.build(manifest.migrations());
            try (Connection connection = database.getConnection()) {
                Session.prepare(connection);
                connection.setAutoCommit(false);
                load(connection, archive);
                copyAttachments(archive);
                connection.commit();
            }
            return manifest;
        }
    }

    private void mustBeEmpty(Connection connection) throws IOException, SQLException {
        if (!Catalog.tables(connection).isEmpty() || !Catalog.migrations(connection).isEmpty()) {
            throw new BackupFailure(
                    "The database is not empty; restore into a new data folder or a new database.");
        }
        if (Files.isDirectory(attachments)) {
            try (var present = Files.list(attachments)) {
                if (present.findAny().isPresent()) {
                    throw new BackupFailure(
                            "The folder %s is not empty; restore into a new data folder."
                                    .formatted(attachments));
                }
            }
        }
    }

    private static void load(Connection connection, Archive archive)
            throws IOException, SQLException {
        List<Catalog.Shape> shapes = Catalog.tables(connection);
        var guards = Guards.lift(connection, shapes);
        try (var statement = connection.createStatement()) {
            for (Catalog.Shape shape : shapes) {
                statement.execute("delete from " + shape.quoted());
            }
        }
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Manifest.Table table : archive.manifest().tables()) {
            try (InputStream in = archive.open(table)) {
                copies.copyIn(Catalog.copyIn(table), in);
            }
        }
        setSequences(connection, archive.manifest().sequences());
        guards.putBack(connection);
        compare(connection, shapes, archive.manifest().tables());
    }

    private static void setSequences(Connection connection, List<Manifest.Sequence> sequences)
            throws SQLException {
        try (var set = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (Manifest.Sequence sequence : sequences) {
                set.setString(
                        1, Catalog.quote(sequence.schema()) + "." + Catalog.quote(sequence.name()));
                set.setLong(2, sequence.lastValue());
                set.execute();
            }
        }
    }

    private static void compare(
            Connection connection, List<Catalog.Shape> shapes, List<Manifest.Table> tables)
            throws IOException, SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Manifest.Table table : tables) {
            Catalog.Shape shape =
                    shapes.stream()
                            .filter(s -> s.schema().equals(table.schema()))
                            .filter(s -> s.name().equals(table.name()))
                            .findFirst()
                            .orElseThrow();
            var found = new Checksum(OutputStream.nullOutputStream());
            copies.copyOut(shape.copyOut(), found);
            if (!found.hex().equals(table.sha256())) {
                throw new BackupFailure(
                        "Table %s did not come back as it was; nothing was restored."
                                .formatted(table.qualified()));
            }
        }
    }

    private void copyAttachments(Archive archive) throws IOException {
        for (Manifest.StoredFile stored : archive.manifest().files()) {
            Path target = attachments.resolve(stored.path()).normalize();
            if (!target.startsWith(attachments.normalize())) {
                throw new BackupFailure(
                        "The backup names a file outside its folder: " + stored.path());
            }
            Files.createDirectories(target.getParent());
            try (InputStream in = archive.open(stored)) {
                Files.copy(in, target);
            }
        }
    }
}

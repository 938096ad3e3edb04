package dev.zhixing.tools;

import dev.zhixing.postgres.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes jOOQ's table classes from the server's migrations: starts a throw-away PostgreSQL, runs
 * every migration and generates one package per schema. Schema {@code people} becomes {@code
 * dev.zhixing.shared.people.internal.db}, because the room of that name lives there. Unchanged
 * migrations cost nothing: the hash of the last run is kept beside the output.
 *
 * <p>Arguments: migration folder, source folder of the server, output folder.
 */
public final class GenerateTables {

    private static final String GENERATOR_VERSION = "4";

    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        Path output = Path.of(arguments[2]);
        Path marker = output.resolve("migrations.sha256");
        Map<String, String> rooms = rooms(sources);
        String hash = hash(migrations, rooms);
        if (Files.exists(marker) && Files.readString(marker).equals(hash)) {
            return;
        }
        deleteTree(output);
        Path home = Files.createTempDirectory("zhixing-tables");
        var settings =
                EmbeddedPostgres.Settings.at(home)
                        .withDurability(EmbeddedPostgres.Durability.FAST_FOR_TESTS);
        try (var postgres = EmbeddedPostgres.start(settings)) {
            var flyway =
                    Flyway.configure()
                            .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
                            .locations("filesystem:" + migrations)
                            .load();
            flyway.migrate();
            for (var room : rooms.entrySet()) {
                generate(postgres, room.getKey(), room.getValue(), output);
            }
        } finally {
            deleteTree(home);
        }
        Files.createDirectories(output);
        Files.writeString(marker, hash);
    }

    /** Room name to package, found by the {@code package-info.java} of every room. */
    private static Map<String, String> rooms(Path sources) throws IOException {
        Path base = sources.resolve("dev/zhixing");
        var rooms = new TreeMap<String, String>();
        try (Stream<Path> floors = Files.list(base)) {
            for (Path floor : floors.filter(Files::isDirectory).toList()) {
                try (Stream<Path> inside = Files.list(floor)) {
                    inside.filter(room -> Files.exists(room.resolve("package-info.java")))
                            .forEach(
                                    room ->
                                            rooms.put(
                                                    room.getFileName().toString(),
                                                    "dev.zhixing.%s.%s.internal.db"
                                                            .formatted(
                                                                    floor.getFileName(),
                                                                    room.getFileName())));
                }
            }
        }
        return rooms;
    }

    private static void generate(
            EmbeddedPostgres postgres, String schema, String packageName, Path output)
            throws Exception {
        if (!schemaExists(postgres, schema)) {
            return;
        }
        var database =
                new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withInputSchema(schema)
                        .withIncludeRoutines(false)
                        .withForcedTypes(
                                new ForcedType()
                                        .withName("INSTANT")
                                        .withIgnoreUnused(true)
                                        .withIncludeTypes(
                                                "(?i:timestamp.*with time zone|timestamptz.*)"));
        var generate =
                new Generate()
                        .withRecords(false)
                        .withPojos(false)
                        .withDaos(false)
                        .withJavaTimeTypes(true)
                        .withComments(false)
                        .withGlobalCatalogReferences(false);
        GenerationTool.generate(
                new Configuration()
                        .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                        .withJdbc(
                                new Jdbc()
                                        .withUrl(postgres.jdbcUrl())
                                        .withUser(postgres.user())
                                        .withPassword(postgres.password()))
                        .withGenerator(
                                new Generator()
                                        .withDatabase(database)
                                        .withGenerate(generate)
                                        .withTarget(
                                                new Target()
                                                        .withPackageName(packageName)
                                                        .withDirectory(output.toString()))));
    }

    private static boolean schemaExists(EmbeddedPostgres postgres, String schema)
            throws java.sql.SQLException {
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                postgres.jdbcUrl(), postgres.user(), postgres.password());
                var query =
                        connection.prepareStatement(
                                "select 1 from pg_namespace where nspname = ?")) {
            query.setString(1, schema);
            return query.executeQuery().next();
        }
    }

    private static String hash(Path migrations, Map<String, String> rooms) throws IOException {
        try (Stream<Path> files = Files.walk(migrations)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (GENERATOR_VERSION + rooms).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            List<Path> ordered = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : ordered) {
                digest.update(
                        migrations
                                .relativize(file)
                                .toString()
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                }
                            });
        }
    }
}

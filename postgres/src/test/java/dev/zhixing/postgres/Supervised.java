package dev.zhixing.postgres;

import dev.zhixing.postgres.EmbeddedPostgres.Settings;

import java.nio.file.Path;

/** The program that the crash tests start in a JVM of its own and kill. */
final class Supervised {
    private Supervised() {}

    public static void main(String[] args) throws Exception {
        try (var postgres =
                EmbeddedPostgres.start(
                        Settings.at(Path.of(args[0])).withPrograms(Path.of(args[1])))) {
            System.out.println("ready " + postgres.pid() + " " + postgres.port());
            System.in.readAllBytes();
        } catch (PostgresFailure e) {
            System.out.println("failed " + e.getMessage());
        }
    }
}

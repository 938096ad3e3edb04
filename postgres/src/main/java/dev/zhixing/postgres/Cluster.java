package dev.zhixing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The data folder and the password that opens it. The folder appears in one step when it is
 * complete, so a start that was cut off leaves nothing half made.
 */
record Cluster(Path data, String password) {
    static final String USER = "zhixing";
    static final String DATABASE = "zhixing";

    /** Opens the cluster below {@code home}, or makes it on the first start. */
    static Cluster in(Path home, Path binaries, Account account, boolean durable)
            throws IOException {
        Path data = home.resolve("data");
        Path secret = home.resolve("password");
        if (!Files.isDirectory(data)) {
            create(home, binaries, account, durable);
        } else if (!Files.exists(secret)) {
            throw new PostgresFailure(
                    "The database password file %s is missing; put it back from a backup."
                            .formatted(secret));
        }
        account.own(data);
        return new Cluster(data, Files.readString(secret).strip());
    }

    private static void create(Path home, Path binaries, Account account, boolean durable)
            throws IOException {
        Path secret = home.resolve("password");
        writePrivately(secret, newPassword());
        Path fresh = home.resolve("data.new");
        Path forInitdb = home.resolve("password.new");
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
        writePrivately(forInitdb, Files.readString(secret));
        try {
            account.own(fresh);
            account.own(forInitdb);
            var initdb =
                    new ArrayList<>(
                            List.of(
                                    binaries.resolve("bin/initdb").toString(),
                                    "--pgdata=" + fresh,
                                    "--username=" + USER,
                                    "--pwfile=" + forInitdb,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C",
                                    // With ctype C, PostgreSQL's trigrams are blind to Chinese.
                                    "--lc-ctype=C.UTF-8",
                                    "--data-checksums",
                                    "--no-instructions"));
            if (!durable) {
                initdb.add("--no-sync");
            }
            mustWork(Account.run(account.command(initdb)));
            mustWork(
                    Account.run(
                            account.command(
                                    binaries.resolve("bin/postgres").toString(),
                                    "--single",
                                    "-D",
                                    fresh.toString(),
                                    "template1"),
                            "create database " + DATABASE));
        } finally {
            Files.deleteIfExists(forInitdb);
        }
        Files.move(fresh, home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mustWork(Account.Outcome outcome) {
        if (outcome.code() != 0 || outcome.output().contains("ERROR:")) {
            throw new PostgresFailure(
                    "PostgreSQL could not make its data folder: %s".formatted(outcome.output()));
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
    }
}

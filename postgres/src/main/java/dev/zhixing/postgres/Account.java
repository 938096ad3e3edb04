package dev.zhixing.postgres;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which account PostgreSQL runs. It refuses to run as root, so root either hides in a user
 * namespace (files stay root's) or hands the data to another account.
 *
 * @param prefix the words put before a command
 * @param uid owner the data must have; -1: whoever runs this program
 */
record Account(List<String> prefix, int uid, int gid) {
    private static final Account SELF = new Account(List.of(), -1, -1);
    private static final Account NAMESPACE = new Account(List.of("unshare", "-U"), -1, -1);

    /** What a command answered. */
    record Outcome(int code, String output) {}

    /**
     * @param data the data folder, which may not exist yet
     * @throws PostgresFailure if this account may not use the data or no way exists as root
     */
    static Account toRun(Path data) throws IOException {
        boolean exists = Files.exists(data);
        int owner = exists ? (Integer) Files.getAttribute(data, "unix:uid") : -1;
        int self = (int) new UnixSystem().getUid();
        if (self != 0) {
            if (exists && owner != self) {
                throw new PostgresFailure(
                        ("The database in %s belongs to %s; start as that user or"
                                        + " give the folder to yours with chown -R.")
                                .formatted(data, Files.getOwner(data).getName()));
            }
            return SELF;
        }
        if (exists && owner != 0) {
            int group = (Integer) Files.getAttribute(data, "unix:gid");
            return switchedTo(owner, group);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return NAMESPACE;
        }
        return named("postgres")
                .or(() -> named("nobody"))
                .filter(account -> works(account.command("true")))
                .orElseThrow(
                        () ->
                                new PostgresFailure(
                                        "PostgreSQL does not run as root and neither unshare nor"
                                            + " setpriv works here; start as an ordinary user."));
    }

    private static Account switchedTo(int uid, int gid) {
        return new Account(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid);
    }

    private static Optional<Account> named(String user) {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"), StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(parts -> parts.length > 3 && parts[0].equals(user))
                    .findFirst()
                    .map(p -> switchedTo(Integer.parseInt(p[2]), Integer.parseInt(p[3])));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    List<String> command(String... words) {
        return command(List.of(words));
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives a file or folder with everything in it to this account. */
    void own(Path path) throws IOException {
        if (uid < 0 || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Outcome chown = run(List.of("chown", "-R", uid + ":" + gid, path.toString()));
        if (chown.code() != 0) {
            throw new PostgresFailure("Cannot give %s to user %d.".formatted(path, uid));
        }
    }

    /** Other accounts must be able to pass through the folders above what they use. */
    void mustReach(Path program) throws IOException {
        if (uid >= 0 && run(command("test", "-x", program.toString())).code() != 0) {
            throw new PostgresFailure(
                    ("PostgreSQL does not run as root, and user %d cannot reach %s;"
                                    + " choose a data folder that others may enter.")
                            .formatted(uid, program.getParent()));
        }
    }

    /** Runs a command to its end, with {@code input} on its standard input. */
    static Outcome run(List<String> command, String... input) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String line : input) {
                in.write(line + "\n");
            }
        } catch (IOException endedWithoutReading) {
            // The exit code says what happened.
        }
        try {
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted: " + command.getFirst(), e);
        }
    }

    private static boolean works(List<String> command) {
        try {
            return run(command).code() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}

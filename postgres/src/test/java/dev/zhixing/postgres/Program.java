package dev.zhixing.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A running {@link Supervised} and the database it started. */
record Program(Path home, Process process, long databasePid, int port) {

    /**
     * @param asUser words put before the command, to run it under another account
     */
    static Program start(Path home, Path programs, List<String> asUser, String classPath)
            throws IOException {
        Process process = launch(home, programs, asUser, classPath);
        String answer = firstLine(process);
        String[] words = answer.split(" ");
        if (!words[0].equals("ready")) {
            throw new AssertionError(answer);
        }
        return new Program(home, process, Long.parseLong(words[1]), Integer.parseInt(words[2]));
    }

    /** What a program says that is expected not to come up. */
    static String answerOf(Path home, Path programs, List<String> asUser, String classPath)
            throws IOException {
        return firstLine(launch(home, programs, asUser, classPath));
    }

    private static Process launch(Path home, Path programs, List<String> asUser, String classPath)
            throws IOException {
        var command = new ArrayList<>(asUser);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Supervised.class.getName(),
                        home.toString(),
                        programs.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String firstLine(Process process) throws IOException {
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        return line == null ? "nothing" : line;
    }

    void execute(String sql) throws Exception {
        Database.execute(url(), password(), sql);
    }

    List<String> query(String sql) throws Exception {
        return Database.query(url(), password(), sql);
    }

    /** SIGKILL, as the kernel does it when memory runs out. */
    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() throws IOException {
        Leftovers.signal("KILL", databasePid);
    }

    void stop() throws Exception {
        process.getOutputStream().close();
        process.waitFor();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/zhixing";
    }

    private String password() throws IOException {
        return Files.readString(home.resolve("password"));
    }

    /** A class path below {@code folder} that every account can read. */
    static String copiedClassPath(Path folder) throws IOException {
        var copies = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(entry);
            Path to = folder.resolve(copies.size() + "-" + from.getFileName());
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()).normalize());
                }
            }
            copies.add(to.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    static final class Database {
        private Database() {}

        static void execute(String url, String password, String sql) throws Exception {
            try (var connection = DriverManager.getConnection(url, "zhixing", password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        static List<String> query(String url, String password, String sql) throws Exception {
            try (var connection = DriverManager.getConnection(url, "zhixing", password);
                    var rows = connection.createStatement().executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}

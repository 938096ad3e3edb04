package dev.zhixing.proof;

import dev.zhixing.Zhixing;
import dev.zhixing.postgres.EmbeddedPostgres;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The program as people start it: a process of its own with its embedded database. */
record RunningServer(Path data, Process process, String url) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Returns when the program has said that it is ready. */
    static RunningServer start(Path data) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Zhixing.class.getName(),
                                "--zhixing.data=" + data,
                                "--server.port=0",
                                "--server.address=127.0.0.1")
                        .redirectErrorStream(true)
                        .start();
        var said = new StringBuilder();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Zhixing is ready: ")) {
                return new RunningServer(data, process, line.substring(18));
            }
            said.append(line).append('\n');
        }
        process.destroyForcibly();
        throw new AssertionError("The server did not start: " + said);
    }

    /** Sends JSON with the headers {@code name, value, …}. */
    HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A connection to the database behind the server's back. */
    Connection database() throws SQLException {
        var address = EmbeddedPostgres.running(data.resolve("postgres")).orElseThrow();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    /** SIGKILL to the server; its database notices by itself. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL to the database; the server notices by itself. */
    void killDatabase() throws IOException {
        Path pidFile = data.resolve("postgres/data/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** An orderly end, as by Ctrl-C. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

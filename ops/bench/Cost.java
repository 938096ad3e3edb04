import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * CPU time that one request of each kind takes of the server and of its database, from /proc: other
 * work on the machine disturbs it less than the clock. {@code java Cost.java URL PROFILE IDS COOKIES
 * SERVER_PID POSTMASTER_PID COUNT} sends the lines of the profile one after another, each COUNT
 * times. What the threads of Java's compilers take is told apart: it ends some time after the start.
 */
final class Cost {
    private static final double TICKS_PER_SECOND = 100;

    private record Spent(double server, double compilers, double database) {

        Spent since(Spent before) {
            return new Spent(
                    server - before.server,
                    compilers - before.compilers,
                    database - before.database);
        }
    }

    public static void main(String[] arguments) throws IOException {
        String url = arguments[0];
        List<String> ids = Files.readAllLines(Path.of(arguments[2]));
        List<String> cookies = Files.readAllLines(Path.of(arguments[3]));
        int count = Integer.parseInt(arguments[6]);
        var random = new Random(1);
        double all = 0;
        int weights = 0;
        System.out.printf(
                "%-24s %8s %8s %8s %8s%n", "ms a request", "server", "+compile", "database", "p50");
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (Load.Line line : Load.profile(Path.of(arguments[1]))) {
                var times = new ArrayList<Long>();
                Spent before = spent(arguments[4], arguments[5]);
                for (int i = 0; i < count; i++) {
                    String[] subject = ids.get(random.nextInt(ids.size())).split(" ");
                    String cookie = cookies.get(random.nextInt(cookies.size()));
                    long start = System.nanoTime();
                    String outcome =
                            Load.call(
                                    client,
                                    line.method(),
                                    url + Load.filled(line.path(), subject),
                                    cookie,
                                    Load.filled(line.body(), subject));
                    if (!outcome.startsWith("2")) {
                        System.out.println(line.name() + ": " + outcome);
                    }
                    times.add(System.nanoTime() - start);
                }
                Collections.sort(times);
                Spent spent = spent(arguments[4], arguments[5]).since(before);
                System.out.printf(
                        "%-24s %8.1f %8.1f %8.1f %8d%n",
                        line.name(),
                        1000 * (spent.server() - spent.compilers()) / count,
                        1000 * spent.compilers() / count,
                        1000 * spent.database() / count,
                        TimeUnit.NANOSECONDS.toMillis(times.get(count / 2)));
                all +=
                        line.weight()
                                * (spent.server() - spent.compilers() + spent.database())
                                / count;
                weights += line.weight();
            }
        }
        System.out.printf("%-24s %8.1f%n", "weighted, both", 1000 * all / weights);
    }

    private static Spent spent(String server, String postmaster) throws IOException {
        double compilers = 0;
        for (Path thread : below(Path.of("/proc", server, "task"))) {
            compilers += isCompiler(thread) ? seconds(thread) : 0;
        }
        double database = 0;
        for (Path process : below(Path.of("/proc"))) {
            String[] stat = stat(process);
            if (stat.length > 1 && stat[1].equals(postmaster)) {
                database += seconds(process);
            }
        }
        return new Spent(seconds(Path.of("/proc", server)), compilers, database);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]+")).toList();
        }
    }

    private static boolean isCompiler(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("comm")).contains("Compiler");
        } catch (NoSuchFileException ended) {
            return false;
        }
    }

    /** State, parent and so on: what follows the name, which may hold anything. */
    private static String[] stat(Path process) throws IOException {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException ended) {
            return new String[0];
        }
    }

    private static double seconds(Path process) throws IOException {
        String[] stat = stat(process);
        return stat.length == 0
                ? 0
                : Arrays.stream(stat, 11, 13).mapToLong(Long::parseLong).sum() / TICKS_PER_SECOND;
    }
}

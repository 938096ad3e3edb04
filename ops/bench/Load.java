import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Open-model load: requests leave at their appointed times whether or not earlier ones were
 * answered, and each is timed from its appointment, so that a stall is not hidden by its own
 * silence.
 *
 * <p>{@code java Load.java URL PROFILE IDS COOKIES REQUESTS_PER_SECOND SECONDS}. The profile has
 * lines {@code weight;name;METHOD;path;body} with {@code {plan}}, {@code {item}} and {@code {active}} for a line of the
 * IDS file and {@code {n}} for a running number; EDIT reads a thing and sends a PATCH for the
 * version it read. COOKIES is a file with one session per line: as many people.
 */
final class Load {
    record Line(int weight, String name, String method, String path, String body) {}

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        List<Line> profile = profile(Path.of(arguments[1]));
        List<String> ids = Files.readAllLines(Path.of(arguments[2]));
        List<String> cookies = Files.readAllLines(Path.of(arguments[3]));
        double rate = Double.parseDouble(arguments[4]);
        long seconds = Long.parseLong(arguments[5]);

        var times = new ConcurrentHashMap<String, List<Long>>();
        var answers = new ConcurrentHashMap<String, AtomicInteger>();
        var random = new Random(1);
        long count = (long) (rate * seconds);
        long start = System.nanoTime();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long appointed = start + (long) (i * 1e9 / rate);
                while (System.nanoTime() < appointed) {
                    LockSupport.parkNanos(appointed - System.nanoTime());
                }
                Line line = pick(profile, random);
                String[] subject = ids.get(random.nextInt(ids.size())).split(" ");
                String cookie = cookies.get(random.nextInt(cookies.size()));
                String path = url + filled(line.path(), subject);
                String body = filled(line.body(), subject);
                people.execute(
                        () -> {
                            String outcome = call(client, line.method(), path, cookie, body);
                            long took = System.nanoTime() - appointed;
                            times.computeIfAbsent(line.name(), n -> synchronizedList()).add(took);
                            answers.computeIfAbsent(outcome, o -> new AtomicInteger())
                                    .incrementAndGet();
                        });
            }
        }
        report(times, answers, (System.nanoTime() - start) / 1e9);
    }

    private static List<Long> synchronizedList() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    static List<Line> profile(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";", 5))
                .map(p -> new Line(Integer.parseInt(p[0]), p[1], p[2], p[3], p[4]))
                .toList();
    }

    private static Line pick(List<Line> profile, Random random) {
        int at = random.nextInt(profile.stream().mapToInt(Line::weight).sum());
        for (Line line : profile) {
            at -= line.weight();
            if (at < 0) {
                return line;
            }
        }
        throw new IllegalStateException("Weights do not add up.");
    }

    static String filled(String text, String[] subject) {
        return text.replace("{plan}", subject[0])
                .replace("{item}", subject[1]).replace("{active}", subject[2])
                .replace("{percent}", Integer.toString(NUMBER.incrementAndGet() % 90))
                .replace("{n}", Integer.toString(NUMBER.incrementAndGet()));
    }

    static String call(
            HttpClient client, String method, String path, String cookie, String body) {
        try {
            if (!method.equals("EDIT")) {
                return status(client.send(request(method, path, cookie, body), discarding()));
            }
            var read = client.send(request("GET", path, cookie, ""), discarding());
            String version = read.headers().firstValue("ETag").orElse("");
            HttpRequest change =
                    HttpRequest.newBuilder(request("PATCH", path, cookie, body), (n, v) -> true)
                            .header("If-Match", version)
                            .build();
            return status(client.send(change, discarding()));
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static HttpRequest request(String method, String path, String cookie, String body) {
        var content =
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        return HttpRequest.newBuilder(URI.create(path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip")
                .method(method, content)
                .build();
    }

    private static HttpResponse.BodyHandler<Void> discarding() {
        return HttpResponse.BodyHandlers.discarding();
    }

    private static String status(HttpResponse<?> answer) {
        return Integer.toString(answer.statusCode());
    }

    private static void report(
            Map<String, List<Long>> times, Map<String, AtomicInteger> answers, double took) {
        var all = new ArrayList<Long>();
        times.values().forEach(all::addAll);
        System.out.printf("%.1f requests/s over %.0f s, answers %s%n", all.size() / took, took, answers);
        System.out.printf("%-24s %8s %8s %8s %8s %8s%n", "ms", "count", "p50", "p90", "p99", "max");
        new TreeMap<>(times).forEach(Load::line);
        line("all", all);
    }

    private static void line(String name, List<Long> nanos) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                "%-24s %8d %8d %8d %8d %8d%n",
                name, sorted.size(), at(sorted, 50), at(sorted, 90), at(sorted, 99), at(sorted, 100));
    }

    private static long at(List<Long> sorted, int percent) {
        int index = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        return TimeUnit.NANOSECONDS.toMillis(sorted.get(index));
    }
}

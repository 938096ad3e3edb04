package dev.zhixing.solver.bench;

import dev.zhixing.engine.levelling.Answer;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.Prover;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.engine.levelling.Solver;
import dev.zhixing.formats.psplib.PsplibReader;
import dev.zhixing.solver.SolverProcess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves problems of PSPLIB and compares with the best known makespans. Arguments: an archive
 * {@code j30.sm.tar.gz} beside its {@code j30_best_known.csv}, then {@code --seconds N}, {@code
 * --schedules N}, {@code --sample K} (spread over the set), {@code --threads T}, {@code --seed N},
 * {@code --no-prover}, {@code --verbose}.
 */
public final class PsplibBench {
    private record Known(int lower, int upper, int longestPath) {}

    private final Map<String, String> options = new HashMap<>();
    private double gap;
    private double deviation;
    private int proven;
    private int atBest;
    private int count;
    private long schedules;

    private PsplibBench() {}

    public static void main(String[] args) throws IOException {
        PsplibBench bench = new PsplibBench();
        for (int i = 1; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length && !args[i + 1].startsWith("--");
            bench.options.put(args[i], hasValue ? args[++i] : "true");
        }
        bench.run(Path.of(args[0]));
    }

    private void run(Path archive) throws IOException {
        String set = archive.getFileName().toString().replaceAll("\\..*", "");
        Map<String, Known> known = known(archive.resolveSibling(set + "_best_known.csv"));
        Map<String, byte[]> files = TarFiles.read(archive);
        List<String> names = files.keySet().stream().filter(n -> n.contains(set)).toList();
        int sample = Math.min(names.size(), option("--sample", names.size()));
        Limits limits =
                new Limits(
                        Duration.ofMillis((long) (1000 * real("--seconds", 10))),
                        options.containsKey("--schedules")
                                ? option("--schedules", 0)
                                : Long.MAX_VALUE,
                        option("--threads", 1),
                        option("--seed", 1));
        long began = System.nanoTime();
        try (Prover prover =
                options.containsKey("--no-prover") ? Prover.NONE : SolverProcess.standard()) {
            for (String name : spread(names, sample)) {
                String instance = name.replaceAll("\\..*", "");
                ResourceProblem problem = PsplibReader.read(files.get(name));
                long start = System.nanoTime();
                Answer answer = Solver.within(limits).with(prover).solve(problem).orElseThrow();
                add(instance, answer, known.get(instance), System.nanoTime() - start);
            }
        }
        System.out.printf(
                "%s: %d problems, gap to best known %.3f %%, above the longest path %.2f %%,"
                        + " proven %d, at best known %d, %,d placements, %.0f s, CPU %.1f s%n",
                set,
                count,
                gap / count,
                deviation / count,
                proven,
                atBest,
                schedules,
                (System.nanoTime() - began) / 1e9,
                cpuSeconds());
    }

    /** Of this process alone, without the prover's. */
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
                / 1000.0;
    }

    private void add(String instance, Answer answer, Known known, long nanos) {
        if (answer.lowerBound() > known.upper() || answer.makespan() < known.lower()) {
            throw new IllegalStateException(instance + " contradicts what is known: " + answer);
        }
        count++;
        gap += 100.0 * (answer.makespan() - known.upper()) / known.upper();
        deviation += 100.0 * (answer.makespan() - known.longestPath()) / known.longestPath();
        proven += answer.optimal() ? 1 : 0;
        atBest += answer.makespan() <= known.upper() ? 1 : 0;
        schedules += answer.schedules();
        if (options.containsKey("--verbose") && !answer.optimal()) {
            System.out.printf(
                    "%s: %d, at least %d; known %d to %d; %.1f s%n",
                    instance,
                    answer.makespan(),
                    answer.lowerBound(),
                    known.lower(),
                    known.upper(),
                    nanos / 1e9);
        }
    }

    private static List<String> spread(List<String> names, int sample) {
        List<String> chosen = new ArrayList<>();
        int step = names.size() / sample;
        for (int k = 0; k < sample; k++) {
            // Another one of ten in each cell of the set's design.
            chosen.add(names.get(k * step + k * 7 % step));
        }
        return chosen;
    }

    private static Map<String, Known> known(Path file) throws IOException {
        Map<String, Known> known = new HashMap<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            known.put(
                    cells[0],
                    new Known(
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])));
        }
        return known;
    }

    private int option(String name, int standard) {
        return Integer.parseInt(options.getOrDefault(name, String.valueOf(standard)));
    }

    private double real(String name, double standard) {
        return Double.parseDouble(options.getOrDefault(name, String.valueOf(standard)));
    }
}

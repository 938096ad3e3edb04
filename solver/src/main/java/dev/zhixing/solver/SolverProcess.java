package dev.zhixing.solver;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Placement;
import dev.zhixing.engine.levelling.Prover;
import dev.zhixing.engine.levelling.ResourceProblem;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A prover that asks CP-SAT in a child process. The process is started when it is first needed,
 * serves one problem after another, and is killed when it is late, when somebody cancels, and on
 * {@link #close}. If it can't be started or dies, there is no proof, and nothing else happens. For
 * one thread at a time.
 */
public final class SolverProcess implements Prover {
    /** What the process may take beyond its time before it is killed. */
    private static final long GRACE_MILLIS = 500;

    /** Not worth a start: the process needs about a second of its own. */
    private static final long LEAST_MILLIS = 200;

    private static final int MOST_ACTIVITIES = 5000;
    private static final int MOST_PERIODS = 500_000;

    private final SolverSettings settings;
    private @Nullable Child child;

    public SolverProcess(SolverSettings settings) {
        this.settings = settings;
    }

    /** With the running Java and its class path. */
    public static SolverProcess standard() {
        return new SolverProcess(SolverSettings.standard());
    }

    /** Starts the process if there is none, without waiting for it. */
    @Override
    public void prepare() {
        try {
            if (child == null || !child.isAlive()) {
                close();
                child = new Child(settings);
            }
        } catch (IOException e) {
            child = null;
        }
    }

    @Override
    public Optional<Proof> prove(ResourceProblem problem, Task task) {
        if (!understands(problem) || task.time().toMillis() < LEAST_MILLIS) {
            return Optional.empty();
        }
        prepare();
        Child process = child;
        if (process == null) {
            return Optional.empty();
        }
        BlockingQueue<Boolean> done = new ArrayBlockingQueue<>(1);
        Conversation talk = new Conversation(problem, task, process);
        Thread reader = Thread.ofVirtual().start(() -> done.add(talk.run()));
        long until = System.nanoTime() + (task.time().toMillis() + GRACE_MILLIS) * 1_000_000;
        boolean whole = false;
        try {
            Boolean end = null;
            while (end == null && System.nanoTime() < until && !task.cancelled().getAsBoolean()) {
                end = done.poll(20, TimeUnit.MILLISECONDS);
            }
            whole = end != null && end;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!whole) {
            close();
            reader.interrupt();
        }
        return talk.proof();
    }

    private static boolean understands(ResourceProblem problem) {
        return problem.activities().size() <= MOST_ACTIVITIES
                && problem.horizon() <= MOST_PERIODS
                && problem.activities().stream()
                        .allMatch(a -> a.shift() < 0 && a.splitting() == Activity.Splitting.NEVER);
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }

    /** One problem there and its messages back. */
    private static final class Conversation {
        private final ResourceProblem problem;
        private final Task task;
        private final Child child;
        private volatile List<Placement> best = List.of();
        private volatile long bound = Long.MIN_VALUE;
        private volatile boolean infeasible;

        Conversation(ResourceProblem problem, Task task, Child child) {
            this.problem = problem;
            this.task = task;
            this.child = child;
        }

        /** True when everything that was to come has come. */
        boolean run() {
            try {
                long begun = System.nanoTime();
                child.awaitReady();
                ask(task.time().toMillis() - (System.nanoTime() - begun) / 1_000_000);
                while (true) {
                    String[] words = child.message();
                    switch (words[0]) {
                        case Wire.BOUND -> bound = Math.max(bound, Long.parseLong(words[1]));
                        case Wire.ANSWER -> best = Wire.placements(words, problem);
                        case Wire.DONE -> {
                            infeasible = Boolean.parseBoolean(words[1]);
                            return true;
                        }
                        default -> {}
                    }
                }
            } catch (IOException | RuntimeException e) {
                // The process is gone or talks nonsense; what came before still counts.
                return false;
            }
        }

        private void ask(long millis) throws IOException {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(child.out()));
            Wire.write(out, problem);
            int n = task.hint().size();
            int[] modes = new int[n];
            int[] starts = new int[n];
            for (int i = 0; i < n; i++) {
                modes[i] = task.hint().get(i).mode();
                starts[i] = task.hint().get(i).start();
            }
            Wire.write(out, modes, starts);
            out.writeLong(Math.max(1, millis));
            out.writeInt(task.threads());
            out.writeLong(task.seed());
            out.flush();
        }

        Optional<Proof> proof() {
            return best.isEmpty() && bound == Long.MIN_VALUE && !infeasible
                    ? Optional.empty()
                    : Optional.of(new Proof(best, bound, infeasible));
        }
    }
}

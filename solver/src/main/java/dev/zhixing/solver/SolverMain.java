package dev.zhixing.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Placement;
import dev.zhixing.engine.levelling.ResourceProblem;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The solver's process: reads problems from standard input until it ends, and writes bounds and
 * answers to standard output while it solves each.
 */
public final class SolverMain {
    private final OutputStream out;

    private SolverMain(OutputStream out) {
        this.out = out;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        SolverMain main = new SolverMain(new FileOutputStream(FileDescriptor.out));
        // Whatever else is printed must not come between the messages.
        System.setOut(System.err);
        Loader.loadNativeLibraries();
        main.send(Wire.READY);
        try {
            while (true) {
                main.solve(in);
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    private void solve(DataInputStream in) throws IOException {
        ResourceProblem problem = Wire.readProblem(in);
        List<Placement> hint = Wire.readPlacements(in, problem);
        double seconds = in.readLong() / 1000.0;
        int threads = in.readInt();
        int seed = (int) (in.readLong() & 0x7fffffff);
        CpSat sat = new CpSat(problem, hint);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(threads)
                .setRandomSeed(seed)
                .setUseTimetableEdgeFindingInCumulative(true)
                .setUseOverloadCheckerInCumulative(true)
                .setUseHardPrecedencesInCumulative(true)
                // Bounds are read from the log: the callback for them crashes the process (9.15).
                .setLogSearchProgress(true)
                .setLogToStdout(true);
        CpSolverStatus status = solver.solve(sat.model, new Answers(problem, sat));
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            send(Wire.BOUND + " " + (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
        }
        send(Wire.DONE + " " + (status == CpSolverStatus.INFEASIBLE));
    }

    /** Callbacks come from several threads; a message is one write. */
    private synchronized void send(String message) {
        try {
            out.write(("\n" + Wire.MARK + message + "\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Answers extends CpSolverSolutionCallback {
        private final ResourceProblem problem;
        private final CpSat sat;

        Answers(ResourceProblem problem, CpSat sat) {
            this.problem = problem;
            this.sat = sat;
        }

        @Override
        public void onSolutionCallback() {
            int n = sat.start.length;
            int[] modes = new int[n];
            int[] starts = new int[n];
            for (int i = 0; i < n; i++) {
                Activity activity = problem.activities().get(i);
                starts[i] = (int) (long) value(sat.start[i]);
                modes[i] = activity.fixed().map(Activity.Placed::mode).orElse(0);
                for (int m = 0; m < sat.chosen[i].length; m++) {
                    modes[i] = booleanValue(sat.chosen[i][m]) ? m : modes[i];
                }
            }
            send(Wire.words(modes, starts));
        }
    }
}

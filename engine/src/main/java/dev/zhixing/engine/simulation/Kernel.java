package dev.zhixing.engine.simulation;

import dev.zhixing.engine.schedule.Workings.State;

import java.util.Arrays;

/**
 * Works out all samples of a block side by side, on lines of working minutes: the same dates as the
 * scheduler gives, to the minute.
 */
final class Kernel extends Player {
    private final Program program;
    private final Forward forward;
    private final Backward backward;
    private final int[] latest = new int[Draws.LANES];
    private final int[] least;

    Kernel(Program program) {
        super(program.chances);
        this.program = program;
        least = new int[n];
        forward = new Forward(program, length, least, finish);
        backward = new Backward(program, length, least, forward, critical);
        draws.begin(0);
        for (int i = 0; i < n; i++) {
            if (program.chances.isCertain(i)) {
                boolean open = program.state[i] == State.FREE || program.state[i] == State.STARTED;
                int minutes = open ? (int) Math.round(program.chances.certain[i]) : 0;
                Arrays.fill(length, i * Draws.LANES, (i + 1) * Draws.LANES, minutes);
                least[i] = minutes;
            }
        }
    }

    /** True when the scheduler gives the same for the first sample of each of three blocks. */
    static boolean agrees(Program program) {
        Kernel fast = new Kernel(program);
        Stepwise slow = new Stepwise(program.chances);
        for (int block = 0; block < 3; block++) {
            try {
                fast.play(block, 1);
            } catch (ArithmeticException tooFar) {
                return false;
            }
            slow.play(block, 1);
            if (!fast.isLike(slow, 0)) {
                return false;
            }
        }
        return true;
    }

    /** True when both have just found the same finishes and the same critical tasks. */
    boolean isLike(Player other, int lane) {
        boolean same = moment(n, projectFinish[lane]) == other.moment(n, other.projectFinish[lane]);
        for (int i = 0; i < n; i++) {
            int at = i * Draws.LANES + lane;
            same &=
                    moment(i, finish[at]) == other.moment(i, other.finish[at])
                            && critical[i] == other.critical[i];
        }
        return same;
    }

    @Override
    void play(long block, int lanes) {
        draws.begin(block);
        for (int i = 0; i < n; i++) {
            if (!program.chances.isCertain(i)) {
                draws.minutes(i, length, i * Draws.LANES);
                least[i] = least(i);
            }
        }
        forward.run();
        findFinish();
        backward.run(projectFinish, lanes);
    }

    private int least(int i) {
        int found = Integer.MAX_VALUE;
        for (int at = i * Draws.LANES; at < (i + 1) * Draws.LANES; at++) {
            found = Math.min(found, length[at]);
        }
        return found;
    }

    private void findFinish() {
        Arrays.fill(projectFinish, program.projectStart);
        for (Axis axis : program.axes) {
            Arrays.fill(latest, Integer.MIN_VALUE);
            for (int i : program.ending(axis)) {
                int at = i * Draws.LANES;
                for (int lane = 0; lane < Draws.LANES; lane++) {
                    latest[lane] = Math.max(latest[lane], finish[at + lane]);
                }
            }
            for (int lane = 0; lane < Draws.LANES && latest[lane] != Integer.MIN_VALUE; lane++) {
                if (latest[lane] > Program.MOST) {
                    throw new ArithmeticException("The plan reaches too far into the future.");
                }
                projectFinish[lane] = Math.max(projectFinish[lane], axis.moment(latest[lane]));
            }
        }
        for (int lane = 0; lane < Draws.LANES; lane++) {
            projectWork[lane] = program.project.worked(projectFinish[lane]);
        }
    }

    @Override
    long moment(int task, int finish) {
        return program.base + (task == n ? finish : program.kept[task].moment(finish));
    }
}

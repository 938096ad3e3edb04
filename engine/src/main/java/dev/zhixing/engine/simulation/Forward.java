package dev.zhixing.engine.simulation;

import static dev.zhixing.engine.simulation.Draws.LANES;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.schedule.Workings;
import dev.zhixing.engine.schedule.Workings.State;

import java.util.Arrays;

/** The forward pass over all lanes of a block: early dates, as places on lines of work. */
final class Forward {
    /** No bound to the left. */
    private static final int NONE = Integer.MIN_VALUE;

    private final Program program;
    private final int n;

    /** Minutes to do, early start and early finish, by task and lane. */
    private final int[] length;

    final int[] start;
    final int[] finish;

    /** The same as moments, where they are asked for on other lines. */
    final int[] startMoment;

    final int[] finishMoment;

    /** The least minutes to do in any lane, by task. */
    private final int[] least;

    /** What holds the children of a summary back, by task and lane; only where it varies. */
    private final int[][] bound;

    private final int[] atStart = new int[LANES];
    private final int[] atFinish = new int[LANES];
    private boolean finishBound;

    Forward(Program program, int[] length, int[] least, int[] finish) {
        this.program = program;
        this.n = program.n;
        this.length = length;
        this.least = least;
        this.finish = finish;
        start = new int[n * LANES];
        startMoment = new int[n * LANES];
        finishMoment = new int[n * LANES];
        bound = new int[n][];
        for (int i = 0; i < n; i++) {
            if (program.state[i] == State.SUMMARY && program.moving[i]) {
                bound[i] = new int[LANES];
            } else if (program.state[i] == State.FINISHED || program.state[i] == State.PINNED) {
                fix(i);
            }
        }
    }

    private void fix(int i) {
        Axis axis = program.kept[i];
        int at = i * LANES;
        Arrays.fill(start, at, at + LANES, axis.ahead(program.fixedStart[i]));
        Arrays.fill(finish, at, at + LANES, axis.ahead(program.fixedFinish[i]));
        Arrays.fill(startMoment, at, at + LANES, program.fixedStart[i]);
        Arrays.fill(finishMoment, at, at + LANES, program.fixedFinish[i]);
    }

    void run() {
        for (int node : program.order) {
            if (node >= n) {
                gather(node - n);
                continue;
            }
            switch (program.state[node]) {
                case SUMMARY -> {
                    if (program.moving[node]) {
                        findBounds(node);
                        System.arraycopy(atStart, 0, bound[node], 0, LANES);
                    }
                }
                case FREE -> {
                    findBounds(node);
                    place(node);
                }
                case STARTED -> {
                    findBounds(node);
                    goOn(node);
                }
                case FINISHED, PINNED -> {}
            }
        }
    }

    private void findBounds(int i) {
        Axis here = program.bound(i);
        Arrays.fill(atStart, here.ahead(program.floor[i]));
        int above = program.parent[i];
        if (above >= 0 && program.moving[above]) {
            Axis away = program.kept[above];
            int[] from = bound[above];
            for (int lane = 0; lane < LANES; lane++) {
                int place = away == here ? from[lane] : here.ahead(away.moment(from[lane]));
                atStart[lane] = Math.max(atStart[lane], place);
            }
        }
        finishBound = false;
        for (Edge edge : program.in[i]) {
            if (edge.toFinish() && !finishBound) {
                finishBound = true;
                Arrays.fill(atFinish, NONE);
            }
            push(edge, edge.toFinish() ? atFinish : atStart, here, isWork(i));
        }
    }

    /** True when it is work in all lanes, so that edges of gaps do not matter. */
    private boolean isWork(int i) {
        return program.state[i] == State.FREE && least[i] > 0;
    }

    private void push(Edge edge, int[] bounds, Axis here, boolean work) {
        int[] from = edge.fromFinish() ? finish : start;
        int at = edge.node() * LANES;
        switch (edge.how()) {
            case SAME -> {
                for (int lane = 0; lane < LANES; lane++) {
                    bounds[lane] = Math.max(bounds[lane], from[at + lane]);
                }
            }
            case SHIFT -> {
                int lag = 2 * edge.lag();
                int edgeBit = edge.fromFinish() ? 0 : 1;
                for (int lane = 0; lane < LANES; lane++) {
                    int place = ((from[at + lane] & ~1) + lag) | edgeBit;
                    bounds[lane] = Math.max(bounds[lane], place);
                }
            }
            case CONVERT -> {
                int[] moments = edge.fromFinish() ? finishMoment : startMoment;
                for (int lane = 0; lane < LANES; lane++) {
                    int moment = moments[at + lane];
                    int place = work ? 2 * here.worked(moment) : here.ahead(moment);
                    bounds[lane] = Math.max(bounds[lane], place);
                }
            }
            case GENERAL -> {
                int[] moments = edge.fromFinish() ? finishMoment : startMoment;
                boolean counted = !edge.percent() && !edge.elapsed() && edge.counted() == here;
                int edgeBit = edge.fromFinish() ? 0 : 1;
                for (int lane = 0; lane < LANES; lane++) {
                    int moment = moments[at + lane];
                    int place =
                            counted
                                    ? 2 * (here.worked(moment) + edge.lag()) + edgeBit
                                    : here.ahead(later(edge, moment, lane));
                    bounds[lane] = Math.max(bounds[lane], place);
                }
            }
        }
    }

    private int later(Edge edge, int moment, int lane) {
        int minutes = length[edge.from() * LANES + lane] + program.done[edge.from()];
        int lag = edge.lag(minutes);
        if (lag == 0 || edge.elapsed()) {
            return moment + lag;
        }
        Axis counted = edge.counted();
        int worked = counted.worked(moment) + lag;
        return edge.fromFinish() ? counted.startAt(worked - 1) + 1 : counted.startAt(worked);
    }

    private void place(int i) {
        int at = i * LANES;
        constrain(i, at);
        if (least[i] > 0) {
            for (int lane = 0; lane < LANES; lane++) {
                int worked = atStart[lane] >> 1;
                start[at + lane] = 2 * worked + 1;
                finish[at + lane] = 2 * (worked + length[at + lane]);
            }
            findMoments(i);
            return;
        }
        for (int lane = 0; lane < LANES; lane++) {
            // A point in time keeps its side of a gap; work begins after it.
            int minutes = length[at + lane];
            int place = atStart[lane];
            start[at + lane] = minutes == 0 ? place : place | 1;
            finish[at + lane] = minutes == 0 ? place : 2 * ((place >> 1) + minutes);
        }
        findMoments(i);
    }

    private void findMoments(int i) {
        if (!program.crossing[i]) {
            return;
        }
        Axis axis = program.kept[i];
        for (int at = i * LANES; at < (i + 1) * LANES; at++) {
            startMoment[at] = axis.moment(start[at]);
            finishMoment[at] = axis.moment(finish[at]);
        }
    }

    /** Makes of the bounds at start and finish, and of the constraint, the start alone. */
    private void constrain(int i, int at) {
        if (finishBound) {
            for (int lane = 0; lane < LANES; lane++) {
                int minutes = length[at + lane];
                int latest = atFinish[lane];
                int place = minutes == 0 || latest == NONE ? latest : latest - 2 * minutes;
                atStart[lane] = Math.max(atStart[lane], place);
            }
        }
        if (program.date[i] == Workings.NONE) {
            return;
        }
        int date = program.own[i].ahead((int) program.date[i]);
        Class<?> kind = program.constraint[i];
        boolean ofFinish =
                kind == Constraint.FinishNotBefore.class
                        || kind == Constraint.FinishNotAfter.class
                        || kind == Constraint.FinishOn.class;
        boolean earliest =
                kind == Constraint.StartNotBefore.class || kind == Constraint.FinishNotBefore.class;
        boolean latest =
                kind == Constraint.StartNotAfter.class || kind == Constraint.FinishNotAfter.class;
        for (int lane = 0; lane < LANES; lane++) {
            int place = ofFinish ? date - 2 * length[at + lane] : date;
            atStart[lane] =
                    earliest
                            ? Math.max(atStart[lane], place)
                            : latest ? Math.min(atStart[lane], place) : place;
        }
    }

    /** The rest of a task under way. */
    private void goOn(int i) {
        Axis own = program.own[i];
        Axis kept = program.kept[i];
        int at = i * LANES;
        int begun = program.fixedStart[i];
        int worked = own.worked(begun) + program.done[i];
        Arrays.fill(start, at, at + LANES, kept.ahead(begun));
        for (int lane = 0; lane < LANES; lane++) {
            int left = length[at + lane];
            int resume = worked;
            if (left > 0 && program.restNotBefore != Workings.NONE) {
                resume = Math.max(resume, own.worked((int) program.restNotBefore));
            }
            if (program.restWaits) {
                resume = Math.max(resume, atStart[lane] >> 1);
                if (finishBound && atFinish[lane] != NONE) {
                    resume = Math.max(resume, (atFinish[lane] >> 1) - left);
                }
            }
            if (left > 0 && program.constraint[i] == Constraint.FinishNotBefore.class) {
                resume = Math.max(resume, own.worked((int) program.date[i]) - left);
            }
            boolean instant = left == 0 && program.done[i] == 0;
            int end = instant ? begun : Math.max(begun, own.moment(2 * (resume + left)));
            finish[at + lane] = kept.ahead(end);
        }
        findMoments(i);
    }

    private void gather(int i) {
        Axis kept = program.kept[i];
        int at = i * LANES;
        boolean filled = false;
        for (int child : program.children[i]) {
            if (!program.active[child] && program.active[i]) {
                continue;
            }
            if (!filled) {
                filled = true;
                Arrays.fill(start, at, at + LANES, Integer.MAX_VALUE);
                Arrays.fill(finish, at, at + LANES, NONE);
            }
            gather(program.kept[child], kept, child * LANES, at);
        }
        for (int lane = 0; lane < LANES && !filled; lane++) {
            int place = bound[i] == null ? kept.ahead(program.floor[i]) : bound[i][lane];
            start[at + lane] = place;
            finish[at + lane] = place;
        }
        findMoments(i);
    }

    private void gather(Axis own, Axis kept, int from, int at) {
        if (own == kept) {
            for (int lane = 0; lane < LANES; lane++) {
                start[at + lane] = Math.min(start[at + lane], start[from + lane]);
                finish[at + lane] = Math.max(finish[at + lane], finish[from + lane]);
            }
            return;
        }
        // A summary that is not on its children's line is on the clock.
        for (int lane = 0; lane < LANES; lane++) {
            start[at + lane] = Math.min(start[at + lane], 2 * startMoment[from + lane]);
            finish[at + lane] = Math.max(finish[at + lane], 2 * finishMoment[from + lane]);
        }
    }
}

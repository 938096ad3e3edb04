package dev.zhixing.engine.simulation;

import static dev.zhixing.engine.simulation.Draws.LANES;

import dev.zhixing.engine.schedule.Workings;
import dev.zhixing.engine.schedule.Workings.State;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The backward pass over all lanes of a block: what limits each task, in reverse order, and from
 * that its {@link LateDates}.
 */
final class Backward {
    private final Program program;
    private final int n;
    private final int[] length;
    private final Forward early;
    private final int[] critical;

    private final LateDates late;
    private final Map<Axis, int[]> end = new IdentityHashMap<>();
    private final int[] lastStart = new int[LANES];
    private final int[] lastFinish = new int[LANES];
    private boolean startLimited;

    Backward(Program program, int[] length, int[] least, Forward early, int[] critical) {
        this.program = program;
        this.n = program.n;
        this.length = length;
        this.early = early;
        this.critical = critical;
        late = new LateDates(program, length, least, early);
        for (int i = 0; i < n; i++) {
            if (program.parent[i] < 0) {
                end.computeIfAbsent(program.bound(i), any -> new int[LANES]);
            }
        }
    }

    /**
     * Runs the pass.
     *
     * @param projectFinish moments by lane
     * @param counted how many lanes count for criticality
     */
    void run(int[] projectFinish, int counted) {
        end.forEach(
                (axis, places) -> {
                    for (int lane = 0; lane < LANES; lane++) {
                        places[lane] = axis.back(projectFinish[lane]);
                    }
                });
        for (int at = program.order.length - 1; at >= 0; at--) {
            int node = program.order[at];
            int i = node >= n ? node - n : node;
            if (node >= n) {
                findLimits(i);
                finishBy(program.latestOfSummary(i), program.bound(i));
                System.arraycopy(lastStart, 0, late.left[i].start(), 0, LANES);
                System.arraycopy(lastFinish, 0, late.left[i].finish(), 0, LANES);
            } else if (program.state[i] == State.SUMMARY) {
                late.gather(i);
                late.findMoments(i);
                critical[i] = late.criticalIn(counted, i);
            } else if (program.state[i] == State.FINISHED) {
                critical[i] = 0;
            } else {
                findLimits(i);
                late.place(i, lastStart, lastFinish, startLimited);
                late.findMoments(i);
                critical[i] = late.criticalIn(counted, i);
            }
        }
    }

    private void finishBy(long latest, Axis here) {
        if (latest == Workings.NONE) {
            return;
        }
        int place = here.back((int) latest);
        for (int lane = 0; lane < LANES; lane++) {
            lastFinish[lane] = Math.min(lastFinish[lane], place);
        }
    }

    private void findLimits(int i) {
        Axis here = program.bound(i);
        int above = program.parent[i];
        Arrays.fill(lastStart, LateDates.FAR);
        startLimited = false;
        if (above < 0) {
            System.arraycopy(end.get(here), 0, lastFinish, 0, LANES);
        } else {
            inherit(i, above, here);
        }
        for (Edge edge : program.out[i]) {
            startLimited |= !edge.fromFinish();
            pull(edge, edge.fromFinish(), here, edge.fromFinish() && late.isWork(i));
        }
    }

    private void inherit(int i, int above, Axis here) {
        Axis away = program.kept[above];
        LateDates.Span limit = late.left[above];
        boolean limited = false;
        for (int lane = 0; lane < LANES; lane++) {
            limited |= limit.start()[lane] < LateDates.ENDLESS;
        }
        if (away == here) {
            System.arraycopy(limit.finish(), 0, lastFinish, 0, LANES);
        } else {
            boolean work = late.isWork(i);
            for (int lane = 0; lane < LANES; lane++) {
                // On the clock; a summary there has a finish before the end of time.
                int moment = limit.finish()[lane] >> 1;
                lastFinish[lane] = work ? 2 * here.worked(moment) : here.back(moment);
            }
        }
        for (int lane = 0; lane < LANES && limited; lane++) {
            // Only the child that makes a summary start bears what follows that start.
            if (limit.start()[lane] < LateDates.ENDLESS && startsIt(i, above, lane)) {
                lastStart[lane] = LateDates.moved(limit.start()[lane], away, here);
                startLimited = true;
            }
        }
    }

    private boolean startsIt(int i, int above, int lane) {
        Axis own = program.kept[i];
        Axis away = program.kept[above];
        int start = early.start[i * LANES + lane];
        int first = early.start[above * LANES + lane];
        return own == away ? own.isSame(start, first) : own.moment(start) == away.moment(first);
    }

    private void pull(Edge edge, boolean finish, Axis here, boolean work) {
        int[] limits = finish ? lastFinish : lastStart;
        int[] moments = edge.toFinish() ? late.finishMoment : late.startMoment;
        int[] gate = edge.toFinish() ? late.finishGate : late.startGate;
        int at = edge.node() * LANES;
        switch (edge.how()) {
            case SAME -> {
                for (int lane = 0; lane < LANES; lane++) {
                    limits[lane] = Math.min(limits[lane], gate[at + lane]);
                }
            }
            case SHIFT -> {
                int lag = 2 * edge.lag();
                int before = edge.fromFinish() ? 0 : 1;
                for (int lane = 0; lane < LANES; lane++) {
                    // Forward, a lag from a start ends where work begins: after the gap.
                    int place = (((gate[at + lane] - before) & ~1) - lag) | 1;
                    limits[lane] = Math.min(limits[lane], place);
                }
            }
            case CONVERT -> {
                for (int lane = 0; lane < LANES; lane++) {
                    int moment = moments[at + lane];
                    if (moment != LateDates.FAR) {
                        int place = work ? 2 * here.worked(moment) : here.back(moment);
                        limits[lane] = Math.min(limits[lane], place);
                    }
                }
            }
            case GENERAL -> {
                Axis away = program.bound(edge.node());
                boolean counted = !edge.percent() && !edge.elapsed() && edge.counted() == away;
                int before = edge.fromFinish() ? 0 : 1;
                for (int lane = 0; lane < LANES; lane++) {
                    if (gate[at + lane] < LateDates.ENDLESS) {
                        int worked = (gate[at + lane] - before) >> 1;
                        int moment =
                                counted
                                        ? away.startAt(worked - edge.lag())
                                        : earlier(edge, moments[at + lane], lane);
                        int place = work ? 2 * here.worked(moment) : here.back(moment);
                        limits[lane] = Math.min(limits[lane], place);
                    }
                }
            }
        }
    }

    private int earlier(Edge edge, int moment, int lane) {
        int minutes = length[edge.from() * LANES + lane] + program.done[edge.from()];
        int lag = edge.lag(minutes);
        if (lag == 0 || edge.elapsed()) {
            return moment - lag;
        }
        Axis counted = edge.counted();
        int worked = counted.worked(moment);
        if (!edge.fromFinish() && counted.startAt(worked) > moment) {
            worked--;
        }
        return counted.startAt(worked - lag);
    }
}

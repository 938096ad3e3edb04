package dev.zhixing.engine.simulation;

import static dev.zhixing.engine.simulation.Draws.LANES;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.schedule.Workings;
import dev.zhixing.engine.schedule.Workings.State;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The backward pass over all lanes of a block: late dates, and which tasks have no slack. A place
 * with edge 0 here always has a gap after it.
 */
final class Backward {
    /** No limit to the right; lags may be taken away from it without it coming near a date. */
    static final int FAR = 1 << 30;

    /** What is beyond this was {@link #FAR}. */
    private static final int ENDLESS = 3 << 28;

    private final Program program;
    private final int n;
    private final int[] length;
    private final Forward early;
    private final int[] critical;

    /** How late a push may reach a task's start and finish, by task and lane. */
    private final int[] startGate;

    private final int[] finishGate;

    /** The same as moments, and late finishes, where they are asked for on other lines. */
    private final int[] startMoment;

    private final int[] finishMoment;
    private final int[] lateMoment;
    private final int[] least;

    /** Of summaries: what follows them leaves, and their late dates, by lane. */
    private final Span[] left;

    private final Span[] late;
    private final Map<Axis, int[]> end = new IdentityHashMap<>();
    private final int[] lastStart = new int[LANES];
    private final int[] lastFinish = new int[LANES];
    private boolean startLimited;
    private int lanes;

    /** A start and a finish, by lane. */
    private record Span(int[] start, int[] finish) {
        Span() {
            this(new int[LANES], new int[LANES]);
        }
    }

    Backward(Program program, int[] length, int[] least, Forward early, int[] critical) {
        this.program = program;
        this.n = program.n;
        this.length = length;
        this.early = early;
        this.critical = critical;
        startGate = new int[n * LANES];
        finishGate = new int[n * LANES];
        startMoment = new int[n * LANES];
        finishMoment = new int[n * LANES];
        lateMoment = new int[n * LANES];
        this.least = least;
        left = new Span[n];
        late = new Span[n];
        for (int i = 0; i < n; i++) {
            if (program.state[i] == State.SUMMARY) {
                left[i] = new Span();
                late[i] = new Span();
            }
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
        lanes = counted;
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
                System.arraycopy(lastStart, 0, left[i].start, 0, LANES);
                System.arraycopy(lastFinish, 0, left[i].finish, 0, LANES);
            } else if (program.state[i] == State.SUMMARY) {
                gather(i);
                findMoments(i);
                critical[i] = program.active[i] ? criticalSummary(i) : 0;
            } else if (program.state[i] == State.FINISHED) {
                critical[i] = 0;
            } else {
                findLimits(i);
                place(i);
                findMoments(i);
                critical[i] = program.active[i] ? critical(i) : 0;
            }
        }
    }

    private void findLimits(int i) {
        Axis here = program.bound(i);
        int above = program.parent[i];
        Arrays.fill(lastStart, FAR);
        startLimited = false;
        if (above < 0) {
            System.arraycopy(end.get(here), 0, lastFinish, 0, LANES);
        } else {
            inherit(i, above, here);
        }
        for (Edge edge : program.out[i]) {
            startLimited |= !edge.fromFinish();
            pull(edge, edge.fromFinish(), here, edge.fromFinish() && isWork(i));
        }
    }

    private void inherit(int i, int above, Axis here) {
        Axis away = program.kept[above];
        Span limit = left[above];
        boolean limited = false;
        for (int lane = 0; lane < LANES; lane++) {
            limited |= limit.start[lane] < ENDLESS;
        }
        if (away == here) {
            System.arraycopy(limit.finish, 0, lastFinish, 0, LANES);
        } else {
            boolean work = isWork(i);
            for (int lane = 0; lane < LANES; lane++) {
                // On the clock; a summary there has a finish before the end of time.
                int moment = limit.finish[lane] >> 1;
                lastFinish[lane] = work ? 2 * here.worked(moment) : here.back(moment);
            }
        }
        for (int lane = 0; lane < LANES && limited; lane++) {
            // Only the child that makes a summary start bears what follows that start.
            if (limit.start[lane] < ENDLESS && startsIt(i, above, lane)) {
                lastStart[lane] = moved(limit.start[lane], away, here);
                startLimited = true;
            }
        }
    }

    /** True when it is work in all lanes, so that edges of gaps do not matter to its finish. */
    private boolean isWork(int i) {
        return program.state[i] == State.FREE && least[i] > 0;
    }

    private boolean startsIt(int i, int above, int lane) {
        Axis own = program.kept[i];
        Axis away = program.kept[above];
        int start = early.start[i * LANES + lane];
        int first = early.start[above * LANES + lane];
        return own == away ? own.isSame(start, first) : own.moment(start) == away.moment(first);
    }

    private void findMoments(int i) {
        if (!program.crossing[i]) {
            return;
        }
        Axis axis = program.bound(i);
        boolean work = isWork(i);
        for (int at = i * LANES; at < (i + 1) * LANES; at++) {
            startMoment[at] = startGate[at] >= ENDLESS ? FAR : axis.moment(startGate[at]);
            if (program.state[i] != State.SUMMARY) {
                finishMoment[at] = axis.moment(finishGate[at]);
                lateMoment[at] = work ? axis.finishAt(finishGate[at] >> 1) : finishMoment[at];
            }
        }
    }

    private static int moved(int place, Axis from, Axis to) {
        return from == to || place >= ENDLESS ? place : to.back(from.moment(place));
    }

    private void pull(Edge edge, boolean finish, Axis here, boolean work) {
        int[] limits = finish ? lastFinish : lastStart;
        int[] moments = edge.toFinish() ? finishMoment : startMoment;
        int[] gate = edge.toFinish() ? finishGate : startGate;
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
                    if (moment != FAR) {
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
                    if (gate[at + lane] < ENDLESS) {
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

    private void place(int i) {
        Axis own = program.own[i];
        int at = i * LANES;
        boolean started = program.state[i] == State.STARTED;
        int done = program.state[i] == State.FREE ? 0 : program.done[i];
        if (program.deadline[i] != Workings.NONE) {
            int deadline = own.back((int) program.deadline[i]);
            for (int lane = 0; lane < LANES; lane++) {
                lastFinish[lane] = Math.min(lastFinish[lane], deadline);
            }
        }
        boolean dated = program.date[i] != Workings.NONE && program.state[i] == State.FREE;
        for (int lane = 0; lane < LANES; lane++) {
            int minutes = length[at + lane] + done;
            if (minutes == 0) {
                int point = point(i, own, Math.min(lastFinish[lane], lastStart[lane]), dated);
                startGate[at + lane] = point;
                finishGate[at + lane] = point;
                continue;
            }
            int worked = lastFinish[lane] >> 1;
            if (startLimited && !started) {
                worked = Math.min(worked, ((lastStart[lane] - 1) >> 1) + minutes);
            }
            if (dated) {
                worked = dated(i, own, worked, minutes);
            }
            startGate[at + lane] = 2 * (worked - (started ? length[at + lane] : minutes)) + 1;
            finishGate[at + lane] = 2 * worked + 1;
        }
    }

    private int dated(int i, Axis own, int worked, int minutes) {
        Class<?> kind = program.constraint[i];
        int date = own.worked((int) program.date[i]);
        if (kind == Constraint.StartNotAfter.class) {
            return Math.min(worked, date + minutes);
        } else if (kind == Constraint.FinishNotAfter.class) {
            return Math.min(worked, date);
        } else if (kind == Constraint.StartOn.class) {
            return date + minutes;
        }
        return kind == Constraint.FinishOn.class ? date : worked;
    }

    /** A point in time, on the edge that counts when looking back. */
    private int point(int i, Axis own, int limit, boolean dated) {
        Class<?> kind = program.constraint[i];
        int place = limit;
        if (dated && (kind == Constraint.StartOn.class || kind == Constraint.FinishOn.class)) {
            place = own.ahead((int) program.date[i]);
        } else if (dated
                && (kind == Constraint.StartNotAfter.class
                        || kind == Constraint.FinishNotAfter.class)) {
            place = Math.min(limit, own.back((int) program.date[i]));
        }
        return (place & 1) == 0 ? own.back(own.moment(place)) : place;
    }

    private void gather(int i) {
        Axis kept = program.kept[i];
        Span own = late[i];
        int at = i * LANES;
        boolean filled = false;
        for (int child : program.children[i]) {
            if (program.active[child] || !program.active[i]) {
                if (!filled) {
                    Arrays.fill(own.start, FAR);
                    Arrays.fill(own.finish, Integer.MIN_VALUE);
                    Arrays.fill(startGate, at, at + LANES, FAR);
                    filled = true;
                }
                gather(child, kept, own, at);
            }
        }
        for (int lane = 0; lane < LANES && !filled; lane++) {
            int place = Math.min(left[i].finish[lane], left[i].start[lane]);
            own.start[lane] = place;
            own.finish[lane] = place;
            startGate[at + lane] = place;
        }
    }

    private void gather(int child, Axis kept, Span own, int at) {
        int from = child * LANES;
        Axis away = program.bound(child);
        State state = program.state[child];
        if (isWork(child)) {
            gatherWork(child, away == kept, own, at);
            return;
        }
        for (int lane = 0; lane < LANES; lane++) {
            int start = lateStart(child, state, kept, lane);
            int finish = lateFinish(child, state, kept, lane);
            int gate =
                    state == State.FINISHED || (state == State.STARTED && !program.restWaits)
                            ? FAR
                            : moved(startGate[from + lane], away, kept);
            own.start[lane] = Math.min(own.start[lane], start);
            own.finish[lane] = Math.max(own.finish[lane], finish);
            startGate[at + lane] = Math.min(startGate[at + lane], gate);
        }
    }

    private void gatherWork(int child, boolean same, Span own, int at) {
        int from = child * LANES;
        for (int lane = 0; lane < LANES; lane++) {
            int start = same ? startGate[from + lane] : 2 * startMoment[from + lane] + 1;
            int finish = same ? finishGate[from + lane] - 1 : 2 * lateMoment[from + lane] + 1;
            own.start[lane] = Math.min(own.start[lane], start);
            own.finish[lane] = Math.max(own.finish[lane], finish);
            startGate[at + lane] = Math.min(startGate[at + lane], start);
        }
    }

    private int lateStart(int child, State state, Axis kept, int lane) {
        return switch (state) {
            case FINISHED, STARTED -> kept.back(program.fixedStart[child]);
            case SUMMARY -> moved(late[child].start[lane], program.kept[child], kept);
            default -> moved(startGate[child * LANES + lane], program.own[child], kept);
        };
    }

    private int lateFinish(int child, State state, Axis kept, int lane) {
        return switch (state) {
            case FINISHED -> kept.back(program.fixedFinish[child]);
            case SUMMARY -> moved(late[child].finish[lane], program.kept[child], kept);
            default -> moved(finishPlace(child, lane), program.own[child], kept);
        };
    }

    /** Where a task finishes at the latest: work ends before a gap, pushes may reach over it. */
    private int finishPlace(int i, int lane) {
        int at = i * LANES + lane;
        int done = program.state[i] == State.FREE ? 0 : program.done[i];
        return length[at] + done == 0 ? finishGate[at] : finishGate[at] - 1;
    }

    /** The number of lanes in which a task has no slack. */
    private int critical(int i) {
        Axis own = program.own[i];
        int at = i * LANES;
        int count = 0;
        if (program.state[i] == State.FREE && program.slack[i] == own) {
            for (int lane = at; lane < at + lanes; lane++) {
                int slack = (finishGate[lane] >> 1) - (early.start[lane] >> 1) - length[lane];
                count += slack <= 0 ? 1 : 0;
            }
            return count;
        }
        Axis line = program.slack[i];
        for (int lane = 0; lane < lanes; lane++) {
            int first = program.kept[i].moment(early.start[at + lane]);
            int last = program.kept[i].moment(early.finish[at + lane]);
            int slack = line.worked(own.moment(finishPlace(i, lane))) - line.worked(last);
            if (program.state[i] != State.STARTED) {
                int start = own.moment(startGate[at + lane]);
                slack = Math.min(slack, line.worked(start) - line.worked(first));
            }
            count += slack <= 0 ? 1 : 0;
        }
        return count;
    }

    private int criticalSummary(int i) {
        Axis kept = program.kept[i];
        Axis line = program.slack[i];
        int at = i * LANES;
        int count = 0;
        for (int lane = 0; lane < lanes; lane++) {
            int first = kept.moment(early.start[at + lane]);
            int last = kept.moment(early.finish[at + lane]);
            int atStart = line.worked(kept.moment(late[i].start[lane])) - line.worked(first);
            int atFinish = line.worked(kept.moment(late[i].finish[lane])) - line.worked(last);
            count += Math.min(atStart, atFinish) <= 0 ? 1 : 0;
        }
        return count;
    }
}

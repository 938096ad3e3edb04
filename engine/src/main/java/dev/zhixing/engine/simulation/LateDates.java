package dev.zhixing.engine.simulation;

import static dev.zhixing.engine.simulation.Draws.LANES;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.schedule.Workings;
import dev.zhixing.engine.schedule.Workings.State;

import java.util.Arrays;

/**
 * Late dates over all lanes of a block, given what limits them, and which tasks have no slack. A
 * place with edge 0 here always has a gap after it.
 */
final class LateDates {
    /** No limit to the right; lags may be taken away from it without it coming near a date. */
    static final int FAR = 1 << 30;

    /** What is beyond this was {@link #FAR}. */
    static final int ENDLESS = 3 << 28;

    private final Program program;
    private final int[] length;
    private final int[] least;
    private final Forward early;

    /** How late a push may reach a task's start and finish, by task and lane. */
    final int[] startGate;

    final int[] finishGate;

    /** The same as moments, and late finishes, where they are asked for on other lines. */
    final int[] startMoment;

    final int[] finishMoment;
    private final int[] lateMoment;

    /** Of summaries: what follows them leaves, and their late dates, by lane. */
    final Span[] left;

    private final Span[] late;

    /** A start and a finish, by lane. */
    record Span(int[] start, int[] finish) {
        Span() {
            this(new int[LANES], new int[LANES]);
        }
    }

    LateDates(Program program, int[] length, int[] least, Forward early) {
        this.program = program;
        this.length = length;
        this.least = least;
        this.early = early;
        int n = program.n;
        startGate = new int[n * LANES];
        finishGate = new int[n * LANES];
        startMoment = new int[n * LANES];
        finishMoment = new int[n * LANES];
        lateMoment = new int[n * LANES];
        left = new Span[n];
        late = new Span[n];
        for (int i = 0; i < n; i++) {
            if (program.state[i] == State.SUMMARY) {
                left[i] = new Span();
                late[i] = new Span();
            }
        }
    }

    /** The number of the first lanes in which a task or summary is critical. */
    int criticalIn(int lanes, int i) {
        if (!program.active[i] || !program.unfinished[i]) {
            return 0;
        }
        return program.state[i] == State.SUMMARY ? criticalSummary(i, lanes) : critical(i, lanes);
    }

    /** True when it is work in all lanes, so that edges of gaps do not matter to its finish. */
    boolean isWork(int i) {
        return program.state[i] == State.FREE && least[i] > 0;
    }

    /** A place on another line. */
    static int moved(int place, Axis from, Axis to) {
        return from == to || place >= ENDLESS ? place : to.back(from.moment(place));
    }

    /** Notes down the moments of a task that are asked for on other lines. */
    void findMoments(int i) {
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

    /** Places a task as late as these limits and its own terms allow. */
    void place(int i, int[] lastStart, int[] lastFinish, boolean startLimited) {
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
                // The rest of what has begun is work, which begins after a gap.
                startGate[at + lane] = started ? point | 1 : point;
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

    /** Gathers the late dates of a summary. */
    void gather(int i) {
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
            int gate = state == State.FINISHED ? FAR : moved(startGate[from + lane], away, kept);
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

    private int critical(int i, int lanes) {
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

    private int criticalSummary(int i, int lanes) {
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

package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Rules;

import java.util.BitSet;
import java.util.List;

/** The links as arrays by link index, with their lags ready to apply. */
final class LinkTable {
    /** Bits of {@link #kind}: which ends are tied, and whether there is a lag at all. */
    static final int FROM_FINISH = 1;

    static final int TO_FINISH = 2;
    static final int WAITS = 4;

    final int[] from;
    final int[] to;
    final boolean[] fromFinish;
    final boolean[] toFinish;

    /** The above once more, together. */
    final byte[] kind;

    private final long[] lag;
    private final boolean[] elapsed;
    private final TaskTable tasks;
    private final Rules.LagCalendar rule;
    private final boolean gapIsNothing;

    LinkTable(Network network, TaskTable tasks) {
        List<Link> links = network.links();
        int size = links.size();
        this.tasks = tasks;
        this.rule = network.rules().lagCalendar();
        this.gapIsNothing = network.rules().gap() == Rules.Gap.IS_NOTHING;
        from = new int[size];
        to = new int[size];
        fromFinish = new boolean[size];
        toFinish = new boolean[size];
        kind = new byte[size];
        lag = new long[size];
        elapsed = new boolean[size];
        for (int k = 0; k < size; k++) {
            Link link = links.get(k);
            from[k] = network.fromIndex(k);
            to[k] = network.toIndex(k);
            fromFinish[k] = link.kind().fromFinish();
            toFinish[k] = link.kind().toFinish();
            Lag wait = link.lag();
            // A percentage is one of the work, pauses left out; dates set by hand have their own.
            lag[k] = minutes(wait, network, from[k]);
            elapsed[k] = wait.isElapsed();
            kind[k] =
                    (byte)
                            ((fromFinish[k] ? FROM_FINISH : 0)
                                    | (toFinish[k] ? TO_FINISH : 0)
                                    | (wait.amount() == 0 ? 0 : WAITS));
        }
    }

    /** The same links among tasks whose terms changed. */
    LinkTable(LinkTable old, TaskTable tasks, Graph graph, Network network, BitSet changed) {
        this.from = old.from;
        this.to = old.to;
        this.fromFinish = old.fromFinish;
        this.toFinish = old.toFinish;
        this.kind = old.kind;
        this.elapsed = old.elapsed;
        this.rule = old.rule;
        this.gapIsNothing = old.gapIsNothing;
        this.tasks = tasks;
        long[] lags = old.lag;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            for (int at = graph.outStart[i]; at < graph.outStart[i + 1]; at++) {
                int link = graph.out[at];
                long minutes = minutes(network.links().get(link).lag(), network, i);
                if (lags[link] != minutes) {
                    lags = lags == old.lag ? lags.clone() : lags;
                    lags[link] = minutes;
                }
            }
        }
        this.lag = lags;
    }

    private long minutes(Lag wait, Network network, int predecessor) {
        return switch (wait.unit()) {
            case WORKING_MINUTES, ELAPSED_MINUTES -> wait.amount();
            case PERCENT, ELAPSED_PERCENT -> wait.minutes(tasks.length(network, predecessor));
        };
    }

    /**
     * The earliest moment for the successor's end, given the predecessor's. A lag counted from a
     * finish ends like a finish (in the evening), one counted from a start like a start.
     */
    long forward(int link, long moment) {
        if (lag[link] == 0) {
            return moment;
        }
        if (elapsed[link]) {
            return moment + lag[link];
        }
        WorkCalendar calendar = calendar(link);
        long worked = calendar.worked(moment) + lag[link];
        boolean atEnd = gapIsNothing ? lag[link] > 0 : fromFinish[link];
        return atEnd ? calendar.finishAt(worked) : calendar.startAt(worked);
    }

    /** The latest moment for the predecessor's end, given the successor's. */
    long backward(int link, long moment) {
        if (lag[link] == 0) {
            return moment;
        }
        if (elapsed[link]) {
            return moment - lag[link];
        }
        WorkCalendar calendar = calendar(link);
        long worked = calendar.worked(moment);
        // Forward, a lag from a start ends where work begins; in a gap that is after the moment.
        if (!gapIsNothing && !fromFinish[link] && calendar.startAt(worked) > moment) {
            worked--;
        }
        return calendar.startAt(worked - lag[link]);
    }

    WorkCalendar calendar(int link) {
        return switch (rule) {
            case SUCCESSOR -> tasks.lagCalendar[to[link]];
            case PREDECESSOR -> tasks.lagCalendar[from[link]];
            case PROJECT -> tasks.project();
        };
    }
}
